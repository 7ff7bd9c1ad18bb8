import { graphql, useFragment } from 'react-relay/hooks';
import type { AnalysisEnd_analysis$key } from '../../__generated__/AnalysisEnd_analysis.graphql.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import { progressText } from '../../lib/text/progress.ts';
import styles from './analyses.module.css';
import { StartButton } from './StartButton.tsx';

type Props = { analysis: AnalysisEnd_analysis$key; artistId: string; hasResults: boolean; attempt: number };

/** An analysis that ended without a result: what happened, what still holds, and what to do. */
export default function AnalysisEnd({ analysis, artistId, hasResults }: Props) {
  const data = useFragment(
    graphql`
      fragment AnalysisEnd_analysis on Analysis {
        status
        failure {
          message
          stage
        }
        ...StartButton_analysis
      }
    `,
    analysis,
  );
  const { status, failure } = data;
  const words = progressText;
  const stage = failure?.stage ? words.stages[failure.stage] : undefined;
  return (
    <section className={styles.start} aria-label={status === 'CANCELLED' ? words.cancelled : words.failed}>
      {status === 'CANCELLED' ? (
        <>
          <p className={styles.title}>{words.cancelled}</p>
          <p className={styles.soft}>{words.cancelledNext}</p>
        </>
      ) : (
        <>
          <p className={styles.title}>{words.failed}</p>
          {failure && <p>{failure.message}</p>}
          {stage && <p className={styles.soft}>{words.failedAt(stage)}</p>}
        </>
      )}
      {hasResults && <p className={styles.soft}>{words.earlier}</p>}
      <StartButton artistId={artistId} like={data} look="primary">
        {analysisText.again}
      </StartButton>
    </section>
  );
}
