import { formatList } from '../../lib/format.ts';
import { networkText } from '../../lib/text/network.ts';
import { nicheText } from '../../lib/text/niche.ts';
import styles from './list.module.css';
import type { Circle } from './network.ts';
import { circleToken } from './useCanvasColours.ts';

type Props = {
  circles: readonly Circle[];
  artistCount: number;
  /** The key of the chosen circle; empty for everybody. */
  value: string;
  onChoose: (key: string) => void;
};

/** The circles of the network, each a choice of whom to list. */
export function CircleFilter({ circles, artistCount, value, onChoose }: Props) {
  const largest = Math.max(1, ...circles.map(({ size }) => size));
  return (
    <section className={styles.circles}>
      <h3>{networkText.circles}</h3>
      <ul>
        {circles.map(({ key, name, size, members }, place) => (
          <li key={key}>
            <button
              type="button"
              className={styles.circle}
              aria-pressed={key === value}
              onClick={() => onChoose(key === value ? '' : key)}
            >
              <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
                <circle cx="6" cy="6" r="6" fill={`var(${circleToken(place, key)})`} />
              </svg>
              <span>{name}</span>
              <span className={styles.soft}>{nicheText.size(size)}</span>
              {members.length > 0 && <span className={styles.members}>{networkText.members(formatList(members))}</span>}
              <svg className={styles.meter} aria-hidden="true">
                <rect width={`${(size / largest) * 100}%`} height="100%" fill={`var(${circleToken(place, key)})`} />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      {value !== '' && (
        <button type="button" className={styles.all} onClick={() => onChoose('')}>
          {networkText.showAll} ({nicheText.size(artistCount)})
        </button>
      )}
    </section>
  );
}
