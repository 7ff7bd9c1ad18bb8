import { at, type Domain, ticksOf } from './scale.ts';
import styles from './Ticks.module.css';

type Props = { domain: Domain; format: (value: number) => string };

/** The labels under a horizontal axis. One at its very end stands to the left of it, so that it stays on the page. */
export function Ticks({ domain, format }: Props) {
  return (
    <div className={styles.ticks}>
      {ticksOf(domain).map((tick) => {
        const left = at(tick, domain);
        return (
          <span key={tick} style={{ left }} data-end={Number.parseFloat(left) > 95}>
            {format(tick)}
          </span>
        );
      })}
    </div>
  );
}
