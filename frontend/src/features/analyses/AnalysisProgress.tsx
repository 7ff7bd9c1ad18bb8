import { useEffect, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AnalysisProgress_analysis$key } from '../../__generated__/AnalysisProgress_analysis.graphql.ts';
import { formatDuration } from '../../lib/format.ts';
import { progressText } from '../../lib/text/progress.ts';
import styles from './analyses.module.css';
import { CancelButton } from './CancelButton.tsx';
import { StageList } from './StageList.tsx';
import { asksOutside, type StageTimes, timeLeft, type UsualTimes } from './timeLeft.ts';
import { useAnalysisProgress } from './useAnalysisProgress.ts';
import { useUsualTimes } from './useUsualTimes.ts';

type Props = { analysis: AnalysisProgress_analysis$key; name: string; attempt: number };

export default function AnalysisProgress({ analysis, name }: Props) {
  const data = useFragment(
    graphql`
      fragment AnalysisProgress_analysis on Analysis {
        id
        status
        requestedAt
        artist {
          provenance {
            source
          }
        }
        stages {
          name
          status
          done
          total
          startedAt
        }
        ...StageList_analysis
      }
    `,
    analysis,
  );
  const asking = useAnalysisProgress(data.id);
  const usual = useUsualTimes(data.artist.provenance.source);
  const now = useNow();
  const done = data.stages.filter(({ status }) => status === 'DONE' || status === 'SKIPPED').length;
  const words = progressText;
  return (
    <section className={styles.progress} aria-label={words.runningFor(name)}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{data.status === 'QUEUED' ? words.queued : words.runningFor(name)}</h2>
        <CancelButton analysisId={data.id} />
      </div>
      <progress className={styles.meter} max={data.stages.length} value={done} aria-label={words.running} />
      <p className={styles.soft}>
        <span role="status">{words.stagesDone(done, data.stages.length)}</span> ·{' '}
        <Times since={data.requestedAt} stages={data.stages} usual={usual} now={now} />
      </p>
      <StageList analysis={data} />
      <p className={styles.soft}>{asksOutside(data.stages, now) ? words.slow : words.keep}</p>
      {asking && <p className={styles.soft}>{words.polling}</p>}
    </section>
  );
}

type TimesProps = { since: string; stages: readonly StageTimes[]; usual: UsualTimes; now: number };

/** How long it has taken, and about how long it will take. */
function Times({ since, stages, usual, now }: TimesProps) {
  const left = timeLeft(stages, usual, now);
  return (
    <span className="number">
      {progressText.elapsed(formatDuration(Math.max(0, now - Date.parse(since))))}
      {left !== undefined && ` · ${progressText.left(left)}`}
    </span>
  );
}

/** The time, once a second. */
function useNow() {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
