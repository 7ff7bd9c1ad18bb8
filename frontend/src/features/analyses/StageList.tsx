import { graphql, useFragment } from 'react-relay/hooks';
import type { StageList_analysis$key } from '../../__generated__/StageList_analysis.graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { commonText } from '../../lib/text/common.ts';
import { progressText } from '../../lib/text/progress.ts';
import styles from './StageList.module.css';

export function StageList({ analysis }: { analysis: StageList_analysis$key }) {
  const { stages } = useFragment(
    graphql`
      fragment StageList_analysis on Analysis {
        stages {
          name
          status
          done
          total
          detail
        }
      }
    `,
    analysis,
  );
  return (
    <ol className={styles.stages}>
      {stages.map((stage) => (
        <li key={stage.name} className={styles.stage} data-status={stage.status}>
          <Sign status={stage.status} />
          <div>
            <p>
              {progressText.stages[stage.name] ?? stage.name}
              <span className="visually-hidden">: {progressText.stageStates[stage.status] ?? stage.status}</span>
            </p>
            {stage.detail && <p className={styles.detail}>{stage.detail}</p>}
          </div>
          <p className={styles.count}>{countOf(stage)}</p>
        </li>
      ))}
    </ol>
  );
}

function countOf({ done, total, status }: { done: number; total: number | null | undefined; status: string }) {
  if (status === 'WAITING' || (done === 0 && !total)) return null;
  return total ? commonText.shown(formatCount(done), formatCount(total)) : formatCount(done);
}

const marks: Record<string, string> = {
  DONE: 'M5 10.5l3.2 3.2L15 7',
  SKIPPED: 'M6 10h8',
  FAILED: 'M6.5 6.5l7 7m0-7l-7 7',
};

function Sign({ status }: { status: string }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" className={styles.ring} />
      <path d={marks[status] ?? ''} className={styles.mark} />
      {status === 'RUNNING' && <path d="M10 2a8 8 0 0 1 8 8" className={styles.turning} />}
    </svg>
  );
}
