import { graphql, useFragment } from 'react-relay/hooks';
import type { ContributionChart_prediction$key } from '../../__generated__/ContributionChart_prediction.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { at, domainOf } from '../../components/charts/scale.ts';
import type { Row } from '../../components/tables/tableData.ts';
import { formatFeature, wordsOf } from '../../lib/features.ts';
import { formatPoints, formatShare } from '../../lib/format.ts';
import { songsText } from '../../lib/text/songs.ts';
import styles from './ContributionChart.module.css';
import { stepsOf } from './steps.ts';

/** A waterfall: from the average of the artist's songs, each trait adds or takes, and the last step lands on the appeal. */
type Props = {
  prediction: ContributionChart_prediction$key;
  /** How many traits get a step of their own; all when unset. */
  most?: number;
};

export function ContributionChart({ prediction, most }: Props) {
  const { appeal, contributions } = useFragment(
    graphql`
      fragment ContributionChart_prediction on TrackPrediction {
        appeal
        contributions {
          feature
          value
          contribution
          libraryMedian
          segmentMedian
        }
      }
    `,
    prediction,
  );
  const words = songsText;
  const { base, steps, others } = stepsOf(appeal, contributions, most);
  const domain = domainOf([base, appeal, ...steps.map(({ to }) => to)]);
  const columns = words.contributionColumns;
  const sorted = contributions.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const features = new Map(sorted.map(({ feature }) => [wordsOf(feature).name, feature]));
  const format = (value: number, [row]: Row) => formatFeature(features.get(String(row)) ?? '', value);
  const name = (feature: string | null) => (feature === null ? words.others(others) : wordsOf(feature).name);
  return (
    <ChartFigure
      title={words.contributions}
      summary={words.contributionsText(formatShare(base), formatShare(appeal))}
      data={{
        columns: [
          { name: columns.feature, key: 'feature' },
          { name: columns.value, key: 'value', format },
          { name: columns.median, key: 'library_median', format },
          { name: columns.niche, key: 'niche_median', format },
          { name: columns.part, key: 'contribution', format: formatPoints },
        ],
        rows: sorted.map((part) => [
          wordsOf(part.feature).name,
          part.value,
          part.libraryMedian,
          part.segmentMedian,
          part.contribution,
        ]),
      }}
    >
      <div className={styles.waterfall} aria-hidden="true">
        <End label={words.base} x={at(base, domain)} value={formatShare(base)} />
        {steps.map(({ feature, from, to }) => (
          <div key={feature ?? 'others'} className={styles.step} data-tone={to >= from ? 'up' : 'down'}>
            <span className={styles.label}>{name(feature)}</span>
            <svg className={styles.strip}>
              <rect
                x={at(Math.min(from, to), domain)}
                width={`${Number.parseFloat(at(Math.max(from, to), domain)) - Number.parseFloat(at(Math.min(from, to), domain))}%`}
                y="20%"
                height="60%"
                rx="1.5"
              />
              <line x1={at(to, domain)} x2={at(to, domain)} y1="20%" y2="120%" className={styles.join} />
            </svg>
            <span className={styles.value}>{formatPoints(to - from)}</span>
          </div>
        ))}
        <End label={words.total} x={at(appeal, domain)} value={formatShare(appeal)} />
      </div>
    </ChartFigure>
  );
}

function End({ label, x, value }: { label: string; x: string; value: string }) {
  return (
    <div className={styles.step}>
      <b className={styles.label}>{label}</b>
      <svg className={styles.strip}>
        <circle cx={x} cy="50%" r="5" className={styles.end} />
      </svg>
      <b className={styles.value}>{value}</b>
    </div>
  );
}
