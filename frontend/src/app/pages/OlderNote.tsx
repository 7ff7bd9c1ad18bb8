import { Link } from 'wouter';
import { formatTime } from '../../lib/format.ts';
import { historyText } from '../../lib/text/history.ts';
import styles from './pages.module.css';

/** Says of when the analysis is that is shown instead of the newest, or that it is gone, and leads to the newest. */
export function OlderNote({ finishedAt, newestPath }: { finishedAt?: string | null; newestPath: string }) {
  const words = historyText;
  return (
    <div className={styles.older} role="note">
      <p>{finishedAt ? words.older(formatTime(finishedAt)) : `${words.olderGone} ${words.olderGoneNext}`}</p>
      <Link href={newestPath}>{words.toNewest}</Link>
    </div>
  );
}
