import { fromAbove } from '../../../components/charts/Plot.tsx';
import type { Domain } from '../../../components/charts/scale.ts';
import { formatHundredths, formatPlain } from '../../../lib/format.ts';
import { modelsText } from '../../../lib/text/models.ts';
import styles from './models.module.css';

type Point = { setting: number; value: number; low: number; high: number };
type Props = { title: string; usual: number; points: readonly Point[]; domain: Domain };

/** One method over its settings, evenly apart; the setting it has when nothing is said stands out. */
export function TuningCurve({ title, usual, points, domain }: Props) {
  const at = (place: number) => `${((place + 0.5) / points.length) * 100}%`;
  const best = points.reduce(
    (one, other) => (other.value > one.value ? other : one),
    points[0] ?? { value: 0, setting: 0 },
  );
  return (
    <div className={styles.curve}>
      <h4>{title}</h4>
      <p className={styles.words}>
        {modelsText.tuning.best(formatPlain(best.setting), formatHundredths(best.value), formatPlain(usual))}
      </p>
      <svg aria-hidden="true">
        {points.map(({ setting, value, low, high }, place) => (
          <g key={setting} className={setting === usual ? styles.usual : undefined}>
            {place > 0 && (
              <line
                x1={at(place - 1)}
                y1={fromAbove(points[place - 1]?.value ?? value, domain)}
                x2={at(place)}
                y2={fromAbove(value, domain)}
                className={styles.way}
              />
            )}
            <line
              x1={at(place)}
              x2={at(place)}
              y1={fromAbove(low, domain)}
              y2={fromAbove(high, domain)}
              className={styles.interval}
            />
            <circle cx={at(place)} cy={fromAbove(value, domain)} r="4" className={styles.setting} />
          </g>
        ))}
      </svg>
      <p className={styles.settings} aria-hidden="true">
        {points.map(({ setting }) => (
          <span key={setting}>{formatPlain(setting)}</span>
        ))}
      </p>
    </div>
  );
}
