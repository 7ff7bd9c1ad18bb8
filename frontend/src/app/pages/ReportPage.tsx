import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { ReportPageQuery } from '../../__generated__/ReportPageQuery.graphql.ts';
import { Button } from '../../components/Button.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { freshOptions } from '../../components/states/panelQuery.ts';
import { ReportSheet } from '../../features/analyses/report/ReportSheet.tsx';
import { nameOf } from '../../lib/artistName.ts';
import { artistPath } from '../../lib/paths.ts';
import { artistText } from '../../lib/text/artist.ts';
import { commonText } from '../../lib/text/common.ts';
import { sheetText } from '../../lib/text/sheet.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import styles from './pages.module.css';

type Props = { id: string; attempt: number };

export default function ReportPage({ id, attempt }: Props) {
  const { artist } = useLazyLoadQuery<ReportPageQuery>(
    graphql`
      query ReportPageQuery($id: ID!) {
        artist(id: $id) {
          ...artistName_artist @relay(mask: false)
          provenance {
            source
          }
          latestAnalysis {
            ...ReportSheet_analysis
          }
        }
      }
    `,
    { id },
    freshOptions(attempt),
  );
  if (!artist) return <NotFoundPage title={artistText.notFoundTitle}>{artistText.notFound}</NotFoundPage>;
  const title = sheetText.title(nameOf(artist));
  if (!artist.latestAnalysis) {
    return (
      <>
        <PageHead title={title} />
        <EmptyState title={sheetText.none}>
          <p>{sheetText.noneNext}</p>
          <Link href={artistPath(id)}>{sheetText.noneLink}</Link>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <title>{commonText.title(title)}</title>
      <div className={styles.tools}>
        <Link href={artistPath(id)}>{sheetText.back}</Link>
        <Button look="primary" onClick={() => window.print()}>
          {sheetText.print}
        </Button>
      </div>
      <ReportSheet
        analysis={artist.latestAnalysis}
        name={nameOf(artist)}
        artistId={id}
        invented={artist.provenance.source === 'DEMO'}
      />
    </>
  );
}
