import styles from './GapBar.module.css';

type Props = { popularity: number; appeal: number };

/** From where the song stands in the library (ring) to where its sound would put it (dot), both 0–100. */
export function GapBar({ popularity, appeal }: Props) {
  const tone = appeal >= popularity ? 'up' : 'down';
  return (
    <svg className={styles.bar} data-tone={tone} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.track} />
      <line x1={`${popularity}%`} x2={`${appeal}%`} y1="50%" y2="50%" className={styles.span} />
      <circle cx={`${popularity}%`} cy="50%" r="3.5" className={styles.from} />
      <circle cx={`${appeal}%`} cy="50%" r="4.5" className={styles.to} />
    </svg>
  );
}
