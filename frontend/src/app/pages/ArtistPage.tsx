import { Suspense, useRef } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import type { ArtistPageQuery } from '../../__generated__/ArtistPageQuery.graphql.ts';
import { PanelBoundary } from '../../components/states/PanelBoundary.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { PageSkeleton } from '../../components/states/Skeleton.tsx';
import { AnalysisBar } from '../../features/analyses/AnalysisBar.tsx';
import { Gaps } from '../../features/analyses/gaps/Gaps.tsx';
import { ArtistHeader } from '../../features/artists/ArtistHeader.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { lazyPart } from '../../lib/lazyPart.ts';
import { comparePath, historyPath, reportPath } from '../../lib/paths.ts';
import { artistText } from '../../lib/text/artist.ts';
import { commonText, navText } from '../../lib/text/common.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { AnalysisPanels } from './AnalysisPanels.tsx';
import styles from './pages.module.css';

const OlderAnalysis = lazyPart(() => import('./OlderAnalysis.tsx'));

const query = graphql`
  query ArtistPageQuery($id: ID!) {
    artist(id: $id) {
      ...artistName_artist @relay(mask: false)
      ...ArtistHeader_artist
      ...AnalysisBar_artist
      latestAnalysis {
        id
        ...Gaps_analysis
      }
      analyses(first: 1) {
        nodes {
          id
          status
          ...Gaps_analysis
        }
      }
    }
  }
`;

type Props = { id: string; attempt: number };

export default function ArtistPage({ id, attempt }: Props) {
  const asked = useSearchParams()[0].get('analysis');
  const { artist } = useLazyLoadQuery<ArtistPageQuery>(query, { id }, freshOptions(attempt));
  // A newest analysis that has just completed is shown at once, before the artist is read again.
  const newest = artist?.analyses.nodes[0];
  const finished = newest?.status === 'COMPLETED' ? newest : artist?.latestAnalysis;
  const older = finished && asked && asked !== finished.id ? asked : undefined;
  const arriving = useRef(Boolean(finished));
  if (!artist) return <NotFoundPage title={artistText.notFoundTitle}>{artistText.notFound}</NotFoundPage>;

  return (
    <>
      <title>{commonText.title(nameOf(artist))}</title>
      <ArtistHeader artist={artist} />
      <nav className={styles.about} aria-label={navText.aboutArtist}>
        <Link href={comparePath(id)}>{navText.compare}</Link>
        <Link href={historyPath(id)}>{navText.history}</Link>
        <Link href={reportPath(id, asked)}>{navText.report}</Link>
      </nav>
      <AnalysisBar artist={artist} hasResults={Boolean(finished)}>
        {finished && !older && <Gaps analysis={finished} startFor={finished === newest ? id : undefined} />}
      </AnalysisBar>
      {finished && older ? (
        <PanelBoundary key={older}>
          {(again) => (
            <Suspense fallback={<PageSkeleton />}>
              <OlderAnalysis
                artistId={id}
                analysisId={older}
                newestId={finished.id}
                arriving={arriving}
                attempt={again}
              />
            </Suspense>
          )}
        </PanelBoundary>
      ) : (
        finished && <AnalysisPanels key={finished.id} analysisId={finished.id} arriving={arriving} />
      )}
    </>
  );
}
