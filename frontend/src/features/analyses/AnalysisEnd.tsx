import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import type { AnalysisEnd_analysis$key } from '../../__generated__/AnalysisEnd_analysis.graphql.ts';
import { inOwnTime, retryTime } from '../../lib/serverTimes.ts';
import { analysisText } from '../../lib/text/analysis.ts';
import { gapsText } from '../../lib/text/gaps.ts';
import { progressText } from '../../lib/text/progress.ts';
import styles from './analyses.module.css';
import { StartButton } from './StartButton.tsx';

/** Troubles of a source that may be over when it is asked again; what it gave before is kept. */
const passing = new Set(['QUOTA_EXCEEDED', 'UNREACHABLE', 'UNANSWERED', 'UNREADABLE']);
/** What another source, or other settings of one, would help against. */
const ofSources = new Set([
  'CLOSED_TO_THIS_APP',
  'CREDENTIALS_REFUSED',
  'SOURCE_NOT_AVAILABLE',
  'NO_RELATED_ARTISTS',
  'NO_TRACKS',
]);

type Props = { analysis: AnalysisEnd_analysis$key; artistId: string; hasResults: boolean; attempt: number };

/** An analysis that ended without a result: what happened, what still holds, and what to do. */
export default function AnalysisEnd({ analysis, artistId, hasResults }: Props) {
  const data = useFragment(
    graphql`
      fragment AnalysisEnd_analysis on Analysis {
        status
        failure {
          code
          message
          stage
          retryAt
        }
        settings {
          source
        }
        ...StartButton_analysis
      }
    `,
    analysis,
  );
  const { status, failure, settings } = data;
  const words = progressText;
  const retry = retryTime(failure?.message, failure?.retryAt);
  const waiting = Date.parse(failure?.retryAt ?? '') > Date.now();
  const resumable = Boolean(failure && (failure.retryAt || passing.has(failure.code)));
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
          {failure && <p>{inOwnTime(failure.message)}</p>}
          {retry && <p>{words.retry(retry)}</p>}
          {stage && <p className={styles.soft}>{words.failedAt(stage)}</p>}
          {resumable && <p className={styles.soft}>{words.kept}</p>}
        </>
      )}
      {hasResults && <p className={styles.soft}>{words.earlier}</p>}
      <div className={styles.actions}>
        <StartButton artistId={artistId} like={data} look={waiting ? 'plain' : 'primary'}>
          {resumable ? gapsText.collect : analysisText.again}
        </StartButton>
        {settings.source && failure && (
          <StartButton artistId={artistId} like={data} anySource>
            {words.anySource}
          </StartButton>
        )}
        {failure && ofSources.has(failure.code) && <Link href="/sources">{gapsText.sources}</Link>}
      </div>
    </section>
  );
}
