import { statesText } from '../../lib/text/common.ts';
import styles from './states.module.css';

type Props = { rows?: number; rowHeight?: number };

/** Grey bars where content will stand, of about its height, so that nothing jumps when it comes. */
export function Skeleton({ rows = 4, rowHeight = 40 }: Props) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{statesText.loading}</span>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={styles.bone} style={{ height: rowHeight, width: `${100 - ((row * 13) % 37)}%` }} />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton rows={3} rowHeight={56} />
    </div>
  );
}
