import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { at, type Domain } from '../../../components/charts/scale.ts';
import { wordsOf } from '../../../lib/features.ts';
import { formatPoints } from '../../../lib/format.ts';
import { compareText } from '../../../lib/text/compare.ts';
import { driversText } from '../../../lib/text/drivers.ts';
import styles from './comparison.module.css';
import type { DriverPair, Weighed } from './contrast.ts';

type Props = { a: string; b: string; pairs: readonly DriverPair[] };

/** What drives popularity in two niches, bar beside bar on one scale. */
export function PairedDrivers({ a, b, pairs }: Props) {
  const words = compareText;
  const reach =
    Math.max(...pairs.flatMap((pair) => [pair.a, pair.b]).map(({ importance }) => Math.abs(importance))) * 1.05;
  const domain: Domain = [-reach, reach];
  return (
    <ChartFigure
      title={words.drivers}
      summary={words.driversText(a, b)}
      data={{
        columns: [
          { name: words.trait, key: 'feature' },
          { name: words.share(a), key: 'importance_a', format: formatPoints },
          { name: words.direction(a), key: 'direction_a' },
          { name: words.share(b), key: 'importance_b', format: formatPoints },
          { name: words.direction(b), key: 'direction_b' },
        ],
        rows: pairs.map((pair) => [
          wordsOf(pair.feature).name,
          pair.a.importance,
          directionOf(pair.a),
          pair.b.importance,
          directionOf(pair.b),
        ]),
      }}
    >
      <ul className={styles.pairs} aria-hidden="true">
        {pairs.map((pair) => (
          <li key={pair.feature}>
            <span>{wordsOf(pair.feature).name}</span>
            <svg className={styles.bars}>
              <line x1="50%" x2="50%" y1="0" y2="100%" className={styles.zero} />
              <Bar driver={pair.a} domain={domain} side="a" />
              <Bar driver={pair.b} domain={domain} side="b" />
            </svg>
            <span className={styles.values}>
              <span>{formatPoints(pair.a.importance)}</span>
              <span>{formatPoints(pair.b.importance)}</span>
            </span>
          </li>
        ))}
        <li className={styles.ends}>
          <span>{driversText.less}</span>
          <span>{driversText.more}</span>
        </li>
      </ul>
    </ChartFigure>
  );
}

function directionOf(driver: Weighed) {
  const { more, less } = wordsOf(driver.feature);
  const direction = { UP: driversText.up(more), DOWN: driversText.down(less) }[driver.direction] ?? driversText.mixed;
  return driver.sure ? direction : `${direction}, ${compareText.unsure}`;
}

function Bar({ driver, domain, side }: { driver: Weighed; domain: Domain; side: 'a' | 'b' }) {
  const from = Number.parseFloat(at(Math.min(0, driver.importance), domain));
  const to = Number.parseFloat(at(Math.max(0, driver.importance), domain));
  return (
    <rect
      x={`${from}%`}
      width={`${Math.max(0.3, to - from)}%`}
      y={side === 'a' ? '15%' : '53%'}
      height="32%"
      rx="2"
      data-side={side}
      data-unsure={!driver.sure}
      className={styles.bar}
    />
  );
}
