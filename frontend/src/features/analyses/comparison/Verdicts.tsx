import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { IntervalRows } from '../../../components/charts/IntervalRows.tsx';
import { formatEstimate } from '../../../lib/estimate.ts';
import { formatHundredths } from '../../../lib/format.ts';
import { compareText } from '../../../lib/text/compare.ts';
import { reportText } from '../../../lib/text/report.ts';
import { reasonOf } from '../../../lib/verdictReason.ts';
import styles from './comparison.module.css';
import type { Side } from './useComparison.ts';

/** What the models of two niches are worth. */
export function Verdicts({ a, b }: { a: Side; b: Side }) {
  const words = compareText;
  const fitted = [a, b].flatMap(({ id, name, model }) =>
    model ? [{ id, label: name, ...model.evaluation.withinArtistRankCorrelation }] : [],
  );
  const [one, two] = fitted;
  return (
    <>
      <div className={styles.sides}>
        {[a, b].map(({ id, name, model }) => (
          <div key={id} className={styles.side}>
            <h3>{name}</h3>
            <p className={styles.verdict}>
              {model ? (reportText.verdicts[model.verdict] ?? model.verdict) : reportText.noModel}
            </p>
            <p className={styles.soft}>
              {model ? reasonOf(model, model.evaluation.withinArtistRankCorrelation.low) : reportText.noModelNext}
            </p>
          </div>
        ))}
      </div>
      {one && two ? (
        <ChartFigure
          title={words.skill}
          summary={words.skillText(`${one.label} ${formatEstimate(one)}`, `${two.label} ${formatEstimate(two)}`)}
          data={{
            columns: [
              { name: words.artist, key: 'artist' },
              { name: reportText.columns.rank, key: 'within_artist_rank_correlation', format: formatHundredths },
              { name: reportText.columns.low, key: 'low', format: formatHundredths },
              { name: reportText.columns.high, key: 'high', format: formatHundredths },
            ],
            rows: fitted.map(({ label, value, low, high }) => [label, value, low, high]),
          }}
        >
          <IntervalRows rows={fitted} format={formatHundredths} />
        </ChartFigure>
      ) : (
        <p>{words.noModel}</p>
      )}
    </>
  );
}
