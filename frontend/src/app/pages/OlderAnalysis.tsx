import { graphql } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { OlderAnalysisQuery } from '../../__generated__/OlderAnalysisQuery.graphql.ts';
import { useAnalysisQuery } from '../../components/states/panelQuery.ts';
import { formatTime } from '../../lib/format.ts';
import { artistPath } from '../../lib/paths.ts';
import { historyText } from '../../lib/text/history.ts';
import { AnalysisPanels } from './AnalysisPanels.tsx';
import styles from './pages.module.css';

type Props = { artistId: string; analysisId: string; newestId: string; attempt: number };

/** An analysis that is not the newest, as a link named it. */
export default function OlderAnalysis({ artistId, analysisId, newestId, attempt }: Props) {
  const { analysis } = useAnalysisQuery<OlderAnalysisQuery>(
    graphql`
      query OlderAnalysisQuery($analysisId: ID!) {
        analysis(id: $analysisId) {
          id
          status
          finishedAt
          artist {
            id
          }
        }
      }
    `,
    { analysisId },
    attempt,
  );
  const words = historyText;
  const there = analysis?.status === 'COMPLETED' && analysis.artist.id === artistId;
  const shown = there ? analysis.id : newestId;
  return (
    <>
      <div className={styles.older} role="note">
        <p>
          {there && analysis.finishedAt
            ? words.older(formatTime(analysis.finishedAt))
            : `${words.olderGone} ${words.olderGoneNext}`}
        </p>
        <Link href={artistPath(artistId)}>{words.toNewest}</Link>
      </div>
      <AnalysisPanels key={shown} analysisId={shown} />
    </>
  );
}
