import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { HistoryPageQuery } from '../../__generated__/HistoryPageQuery.graphql.ts';
import { PageHead } from '../../components/PageHead.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { AnalysisHistory } from '../../features/analyses/history/AnalysisHistory.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { artistPath } from '../../lib/paths.ts';
import { artistText } from '../../lib/text/artist.ts';
import { historyText } from '../../lib/text/history.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';

type Props = { id: string; attempt: number };

export default function HistoryPage({ id, attempt }: Props) {
  const { artist } = useLazyLoadQuery<HistoryPageQuery>(
    graphql`
      query HistoryPageQuery($id: ID!) {
        artist(id: $id) {
          ...artistName_artist @relay(mask: false)
          ...AnalysisHistory_artist
        }
      }
    `,
    { id },
    freshOptions(attempt),
  );
  if (!artist) return <NotFoundPage title={artistText.notFoundTitle}>{artistText.notFound}</NotFoundPage>;
  return (
    <>
      <PageHead title={historyText.title(nameOf(artist))} intro={historyText.intro}>
        <p>
          <Link href={artistPath(id)}>{historyText.back}</Link>
        </p>
      </PageHead>
      <AnalysisHistory artist={artist} />
    </>
  );
}
