import { graphql, useFragment } from 'react-relay/hooks';
import type { TuningCharts_query$key } from '../../../__generated__/TuningCharts_query.graphql.ts';
import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { domainOf } from '../../../components/charts/scale.ts';
import { OriginContext } from '../../../components/save/originContext.ts';
import { Section } from '../../../components/states/Section.tsx';
import { formatHundredths, formatPlain } from '../../../lib/format.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { methodName } from '../estimates.ts';
import styles from './models.module.css';
import type { Measure } from './niches.ts';
import { TuningCurve } from './TuningCurve.tsx';
import { useMeasure } from './useMeasure.ts';

const fields = {
  rank: 'withinArtistRankCorrelation',
  auc: 'heldOutAuc',
  flattering: 'randomSplitAuc',
} as const satisfies Record<Measure, string>;

/** How methods do when their main setting is turned, one small curve each, all on one scale. */
export function TuningCharts({ query }: { query: TuningCharts_query$key }) {
  const [measure] = useMeasure();
  const { tuningCurves } = useFragment(
    graphql`
      fragment TuningCharts_query on Query @throwOnFieldError {
        tuningCurves {
          method
          parameter
          usual
          points {
            value
            segmentCount
            withinArtistRankCorrelation {
              value
              low
              high
            }
            heldOutAuc {
              value
              low
              high
            }
            randomSplitAuc {
              value
              low
              high
            }
          }
        }
      }
    `,
    query,
  );
  const words = modelsText.tuning;
  const curves = tuningCurves.map(({ method, parameter, usual, points }) => ({
    title: words.curve(methodName(method), words.parameters[parameter] ?? parameter),
    usual,
    points: points.flatMap((point) => {
      const estimate = point[fields[measure]];
      return estimate ? [{ setting: point.value, niches: point.segmentCount, ...estimate }] : [];
    }),
  }));
  const points = curves.flatMap((curve) => curve.points);
  if (points.length === 0) return null;

  const domain = domainOf(points.flatMap(({ low, high }) => [low, high]));
  return (
    // Measured by themselves, apart from all analyses.
    <OriginContext value={[]}>
      <Section title={words.title}>
        <p className={styles.words}>{words.text(Math.max(...points.map(({ niches }) => niches)))}</p>
        <ChartFigure
          title={words.chart(modelsText.measures[measure])}
          summary={words.chartText}
          data={{
            columns: [
              { name: words.setting, key: 'setting' },
              { name: words.value, key: 'value', format: formatPlain },
              { name: modelsText.mean, key: 'mean', format: formatHundredths },
              { name: words.low, key: 'low', format: formatHundredths },
              { name: words.high, key: 'high', format: formatHundredths },
            ],
            rows: curves.flatMap(({ title, points }) =>
              points.map(({ setting, value, low, high }) => [title, setting, value, low, high]),
            ),
          }}
        >
          <div className={styles.curves}>
            {curves.map((curve) => (
              <TuningCurve key={curve.title} {...curve} domain={domain} />
            ))}
          </div>
        </ChartFigure>
      </Section>
    </OriginContext>
  );
}
