import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { at, domainOf } from '../../../components/charts/scale.ts';
import { Ticks } from '../../../components/charts/Ticks.tsx';
import { formatHundredths } from '../../../lib/format.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { methodName } from '../estimates.ts';
import styles from './models.module.css';
import type { Measure, MethodSummary } from './niches.ts';

type Props = { measure: Measure; summaries: readonly MethodSummary[] };

/** Methods over all niches: the mean, and every single niche. */
export function MethodStrips({ measure, summaries }: Props) {
  const words = modelsText;
  // What guessing would give is always in sight.
  const guess = measure === 'rank' ? 0 : 0.5;
  const domain = domainOf([guess, ...summaries.flatMap(({ values }) => values)]);
  return (
    <ChartFigure
      title={words.measures[measure]}
      summary={`${words.measureMeaning[measure]} ${words.methodsText}`}
      data={{
        columns: [
          { name: words.method, key: 'method' },
          { name: words.mean, key: 'mean', format: formatHundredths },
          { name: words.lowest, key: 'lowest', format: formatHundredths },
          { name: words.highest, key: 'highest', format: formatHundredths },
          { name: words.niches, key: 'niches' },
        ],
        rows: summaries.map(({ method, mean, low, high, values }) => [
          methodName(method),
          mean,
          low,
          high,
          values.length,
        ]),
      }}
    >
      <div className={styles.strips} aria-hidden="true">
        {summaries.map(({ method, values, mean }) => (
          <div key={method} className={styles.strip} data-ours={method === 'WITHIN_ARTIST'}>
            <span>{methodName(method)}</span>
            <svg>
              <line x1={at(guess, domain)} x2={at(guess, domain)} y1="0" y2="100%" className={styles.guess} />
              {values.map((value, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots hold no state
                <circle key={place} cx={at(value, domain)} cy="50%" r="4" className={styles.each} />
              ))}
              <circle cx={at(mean, domain)} cy="50%" r="6.5" className={styles.mean} />
            </svg>
            <span className={styles.value}>{formatHundredths(mean)}</span>
          </div>
        ))}
        <div className={styles.axis}>
          <Ticks domain={domain} format={formatHundredths} />
        </div>
      </div>
    </ChartFigure>
  );
}
