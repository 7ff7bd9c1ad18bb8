import styles from './IntervalRows.module.css';
import { at, domainOf } from './scale.ts';
import { Ticks } from './Ticks.tsx';

export type IntervalRow = { id: string; label: string; value: number; low: number; high: number; emphasis?: boolean };

type Props = { rows: readonly IntervalRow[]; format: (value: number) => string };

/** Dots with their intervals on one common scale that holds zero. */
export function IntervalRows({ rows, format }: Props) {
  const domain = domainOf([0, ...rows.flatMap(({ low, high }) => [low, high])]);
  return (
    <div className={styles.rows} aria-hidden="true">
      {rows.map(({ id, label, value, low, high, emphasis }) => (
        <div key={id} className={`${styles.row} ${emphasis ? styles.emphasis : ''}`}>
          <span>{label}</span>
          <svg className={styles.strip}>
            <line x1={at(0, domain)} x2={at(0, domain)} y1="0" y2="100%" className={styles.zero} />
            <line x1={at(low, domain)} x2={at(high, domain)} y1="50%" y2="50%" className={styles.interval} />
            <circle cx={at(value, domain)} cy="50%" r="5" className={styles.dot} />
          </svg>
          <span className={styles.value}>{format(value)}</span>
        </div>
      ))}
      <div className={styles.axis}>
        <Ticks domain={domain} format={format} />
      </div>
    </div>
  );
}
