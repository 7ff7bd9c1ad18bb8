import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import type { ReportPageQuery } from '../../__generated__/ReportPageQuery.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { ReportSheet } from '../../features/analyses/report/ReportSheet.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { artistPath, reportPath } from '../../lib/paths.ts';
import { artistText } from '../../lib/text/artist.ts';
import { commonText } from '../../lib/text/common.ts';
import { historyText } from '../../lib/text/history.ts';
import { sheetText } from '../../lib/text/sheet.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { OlderNote } from './OlderNote.tsx';
import styles from './pages.module.css';

type Props = { id: string; attempt: number };

export default function ReportPage({ id, attempt }: Props) {
  const chosen = useSearchParams()[0].get('analysis');
  const { artist, ...found } = useLazyLoadQuery<ReportPageQuery>(
    graphql`
      query ReportPageQuery($id: ID!, $analysisId: ID!, $older: Boolean!) {
        artist(id: $id) {
          id
          ...artistName_artist @relay(mask: false)
          provenance {
            source
          }
          newest: latestAnalysis {
            id
          }
          latestAnalysis @skip(if: $older) {
            ...ReportSheet_analysis
          }
        }
        analysis(id: $analysisId) @include(if: $older) {
          id
          status
          finishedAt
          artist {
            id
          }
          ...ReportSheet_analysis
        }
      }
    `,
    { id, analysisId: chosen ?? '', older: chosen !== null },
    freshOptions(attempt),
  );
  if (!artist) return <NotFoundPage title={artistText.notFoundTitle}>{artistText.notFound}</NotFoundPage>;
  const title = sheetText.title(nameOf(artist));
  const older =
    found.analysis?.status === 'COMPLETED' && found.analysis.artist.id === artist.id ? found.analysis : null;
  const analysis = chosen === null ? artist.latestAnalysis : older;
  if (!analysis) {
    return (
      <>
        <PageHead title={title} />
        {artist.newest ? (
          <EmptyState title={historyText.olderGone}>
            <Link href={reportPath(id)}>{historyText.toNewest}</Link>
          </EmptyState>
        ) : (
          <EmptyState title={sheetText.none}>
            <p>{sheetText.noneNext}</p>
            <Link href={artistPath(id)}>{sheetText.noneLink}</Link>
          </EmptyState>
        )}
      </>
    );
  }
  return (
    <>
      <title>{commonText.title(title)}</title>
      <div className={styles.tools}>
        <Link href={artistPath(id, chosen)}>{sheetText.back}</Link>
        <Button look="primary" onClick={() => window.print()}>
          {sheetText.print}
        </Button>
      </div>
      {older && older.id !== artist.newest?.id && (
        <OlderNote finishedAt={older.finishedAt} newestPath={reportPath(id)} />
      )}
      <ReportSheet
        analysis={analysis}
        name={nameOf(artist)}
        artistId={id}
        invented={artist.provenance.source === 'DEMO'}
      />
    </>
  );
}
