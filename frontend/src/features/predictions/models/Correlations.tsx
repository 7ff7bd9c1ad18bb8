import type { CSSProperties } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Correlations_segment$key } from '../../../__generated__/Correlations_segment.graphql.ts';
import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { wordsOf } from '../../../lib/features.ts';
import { formatHundredths } from '../../../lib/format.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { strongest } from './distributions.ts';
import styles from './models.module.css';

const nameOf = (feature: string | null | undefined) =>
  feature == null ? modelsText.popularity.toLowerCase() : wordsOf(feature).name;
const keyOf = (a: string, b: string | null | undefined) => [a, b ?? ''].toSorted().join();

/** What rises and falls together in a niche: the strongest in words, all of them as a map with numbers. */
export function Correlations({ segment }: { segment: Correlations_segment$key }) {
  const { correlations } = useFragment(
    graphql`
      fragment Correlations_segment on MarketSegment @throwOnFieldError {
        correlations {
          a
          b
          coefficient
        }
      }
    `,
    segment,
  );
  const words = modelsText;
  const features = [...new Set(correlations.flatMap(({ a, b }) => (b == null ? [a] : [a, b])))];
  const coefficients = new Map(correlations.map(({ a, b, coefficient }) => [keyOf(a, b), coefficient]));
  const heads: (string | null)[] = [null, ...features.slice(0, -1)];
  return (
    <>
      <div className={styles.strongest}>
        <Strongest title={words.withPopularity} list={strongest(correlations, true, 4)} />
        <Strongest title={words.amongTraits} list={strongest(correlations, false, 4)} />
      </div>
      <ChartFigure
        title={words.matrix}
        summary={words.matrixText}
        data={{
          columns: [
            { name: words.one, key: 'a' },
            { name: words.other, key: 'b' },
            { name: words.coefficient, key: 'coefficient', format: formatHundredths },
          ],
          rows: correlations.map(({ a, b, coefficient }) => [nameOf(a), nameOf(b), coefficient]),
        }}
      >
        <div className={styles.scroll} aria-hidden="true">
          <table className={styles.matrix}>
            <thead>
              <tr>
                <td />
                {heads.map((head) => (
                  <td key={head}>
                    <span>{nameOf(head)}</span>
                  </td>
                ))}
              </tr>
            </thead>
            <tbody>
              {features.map((feature, row) => (
                <tr key={feature}>
                  <td>{nameOf(feature)}</td>
                  {heads.slice(0, row + 1).map((head) => (
                    <Cell key={head} coefficient={coefficients.get(keyOf(feature, head))} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </ChartFigure>
    </>
  );
}

function Cell({ coefficient }: { coefficient: number | undefined }) {
  if (coefficient === undefined) return <td />;
  const look = { '--strength': `${Math.min(70, Math.abs(coefficient) * 70)}%` } as CSSProperties;
  return (
    <td style={look} data-way={coefficient < 0 ? 'down' : 'up'}>
      {formatHundredths(coefficient)}
    </td>
  );
}

type StrongestProps = { title: string; list: ReturnType<typeof strongest> };

function Strongest({ title, list }: StrongestProps) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {list.map(({ a, b, coefficient }) => (
          <li key={keyOf(a, b)}>
            {(coefficient < 0 ? modelsText.against : modelsText.together)(
              nameOf(a),
              nameOf(b),
              formatHundredths(coefficient),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
