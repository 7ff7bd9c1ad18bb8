import { graphql, useFragment } from 'react-relay/hooks';
import type {
  Histogram_distribution$data,
  Histogram_distribution$key,
} from '../../../__generated__/Histogram_distribution.graphql.ts';
import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import { formatShare } from '../../../lib/format.ts';
import { commonText } from '../../../lib/text/common.ts';
import { featureWords } from '../../../lib/text/features.ts';
import { modelsText } from '../../../lib/text/models.ts';
import { middleOf, upperShare } from './distributions.ts';
import styles from './models.module.css';

type Props = {
  title: string;
  distribution: Histogram_distribution$key;
  format: (value: number) => string;
  feature?: string;
};

/** Songs of a niche and, below, the artist's own, by one value. */
export function Histogram({ title, distribution, format, feature }: Props) {
  const data = useFragment(
    graphql`
      fragment Histogram_distribution on FeatureDistribution @throwOnFieldError {
        quantiles
        bins {
          from
          to
          count
          popularCount
          libraryCount
        }
      }
    `,
    distribution,
  );
  const { bins } = data;
  const words = modelsText;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const mostOwn = Math.max(1, ...bins.map(({ libraryCount }) => libraryCount));
  const width = 100 / Math.max(1, bins.length);
  const first = bins[0];
  const last = bins.at(-1);
  return (
    <ChartFigure
      title={title}
      summary={summaryOf(data, format, feature)}
      data={{
        columns: [
          { name: words.from, key: 'from', format },
          { name: words.to, key: 'to', format },
          { name: words.count, key: 'count' },
          { name: words.popularCount, key: 'popular_count' },
          { name: words.ownCount, key: 'library_count' },
        ],
        rows: bins.map(({ from, to, count, popularCount, libraryCount }) => [
          from,
          to,
          count,
          popularCount,
          libraryCount,
        ]),
      }}
    >
      <div aria-hidden="true">
        <svg className={styles.histogram}>
          {bins.map(({ from, count, popularCount, libraryCount }, place) => {
            const across = { x: `${place * width}%`, width: `${width * 0.9}%` };
            const up = (value: number) => ({ y: `${68 - (value / most) * 68}%`, height: `${(value / most) * 68}%` });
            return (
              <g key={from}>
                <rect {...across} {...up(count)} className={styles.all} />
                <rect {...across} {...up(popularCount)} className={styles.popular} />
                <rect {...across} y="71%" height={`${(libraryCount / mostOwn) * 29}%`} className={styles.own} />
              </g>
            );
          })}
        </svg>
        {first && last && (
          <div className={styles.range}>
            <span>{format(first.from)}</span>
            <span>{format(last.to)}</span>
          </div>
        )}
      </div>
    </ChartFigure>
  );
}

const answers: Record<string, string> = { EXPLICIT: featureWords.EXPLICIT.yes, MODE: `in ${featureWords.MODE.yes}` };

function summaryOf({ bins, quantiles }: Histogram_distribution$data, format: Props['format'], feature = '') {
  const words = modelsText;
  const [, low, middle, high] = quantiles;
  if (low === undefined || middle === undefined || high === undefined) return words.noValues;
  const told = (value: number | null, how: (value: number) => string) =>
    value === null ? commonText.unknown : how(value);
  const yes = answers[feature];
  if (yes) {
    const [all, popular, own] = (['count', 'popularCount', 'libraryCount'] as const).map((part) =>
      told(upperShare(bins, part), formatShare),
    );
    return words.shares(yes, all ?? '', popular ?? '', own ?? '');
  }
  const popular = told(middleOf(bins, 'popularCount'), format);
  const own = told(middleOf(bins, 'libraryCount'), format);
  return `${words.middle(format(middle), format(low), format(high))} ${words.middles(popular, own)}`;
}
