import { graphql, useFragment } from 'react-relay/hooks';
import type { EffectCurve_driver$key } from '../../__generated__/EffectCurve_driver.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { fromAbove, Plot } from '../../components/charts/Plot.tsx';
import { at, type Domain, domainOf } from '../../components/charts/scale.ts';
import { formatFeature, wordsOf } from '../../lib/features.ts';
import { formatPoints } from '../../lib/format.ts';
import { driversText } from '../../lib/text/drivers.ts';
import styles from './predictions.module.css';

export function EffectCurve({ driver }: { driver: EffectCurve_driver$key }) {
  const { feature, effect } = useFragment(
    graphql`
      fragment EffectCurve_driver on PopularityDriver {
        feature
        effect {
          value
          effect
          support
        }
      }
    `,
    driver,
  );
  const words = driversText;
  const first = effect[0];
  const last = effect.at(-1);
  if (!first || !last) return <p>{words.noEffect}</p>;

  const format = (value: number) => formatFeature(feature, value);
  const name = wordsOf(feature).name;
  const x: Domain = [first.value, last.value];
  const y = domainOf([0, ...effect.map((point) => point.effect)], 0.12);
  const path = effect.map(
    (point) => `${Number.parseFloat(at(point.value, x))},${Number.parseFloat(fromAbove(point.effect, y))}`,
  );
  return (
    <ChartFigure
      title={words.effect(name)}
      summary={words.effectText(
        name,
        format(first.value),
        format(last.value),
        formatPoints(first.effect),
        formatPoints(last.effect),
      )}
      data={{
        columns: [
          { name: words.effectColumns.value, key: feature.toLowerCase(), format },
          { name: words.effectColumns.effect, key: 'effect', format: formatPoints },
          { name: words.effectColumns.support, key: 'songs' },
        ],
        rows: effect.map((point) => [point.value, point.effect, point.support]),
      }}
    >
      <Plot x={{ domain: x, name, format }} y={{ domain: y, name: words.effectColumns.effect, format: formatPoints }}>
        <line x1="0" x2="100%" y1={fromAbove(0, y)} y2={fromAbove(0, y)} className={styles.base} />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
          <polyline points={path.join(' ')} className={styles.curve} />
        </svg>
        {effect.map((point) => (
          <circle
            key={point.value}
            cx={at(point.value, x)}
            cy={fromAbove(point.effect, y)}
            r="3"
            className={styles.point}
          />
        ))}
      </Plot>
    </ChartFigure>
  );
}
