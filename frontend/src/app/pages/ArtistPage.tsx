import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import type { ArtistPageQuery } from '../../__generated__/ArtistPageQuery.graphql.ts';
import { AnalysisBar } from '../../features/analyses/AnalysisBar.tsx';
import { ArtistHeader } from '../../features/artists/ArtistHeader.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { artistText } from '../../lib/text/artist.ts';
import { commonText } from '../../lib/text/common.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { AnalysisPanels } from './AnalysisPanels.tsx';

const query = graphql`
  query ArtistPageQuery($id: ID!) {
    artist(id: $id) {
      ...artistName_artist @relay(mask: false)
      ...ArtistHeader_artist
      ...AnalysisBar_artist
      latestAnalysis {
        id
      }
      analyses(first: 1) {
        nodes {
          id
          status
        }
      }
    }
  }
`;

type Props = { id: string; attempt: number };

export default function ArtistPage({ id, attempt }: Props) {
  const { artist } = useLazyLoadQuery<ArtistPageQuery>(
    query,
    { id },
    { fetchKey: attempt, fetchPolicy: attempt === 0 ? 'store-and-network' : 'network-only' },
  );
  if (!artist) return <NotFoundPage title={artistText.notFoundTitle}>{artistText.notFound}</NotFoundPage>;

  // A newest analysis that has just completed is shown at once, before the artist is read again.
  const newest = artist.analyses.nodes[0];
  const finished = newest?.status === 'COMPLETED' ? newest : artist.latestAnalysis;
  return (
    <>
      <title>{commonText.title(nameOf(artist))}</title>
      <ArtistHeader artist={artist} />
      <AnalysisBar artist={artist} hasResults={Boolean(finished)} />
      {finished && <AnalysisPanels key={finished.id} analysisId={finished.id} />}
    </>
  );
}
