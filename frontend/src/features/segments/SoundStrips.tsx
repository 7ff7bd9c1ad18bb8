import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import type { Row } from '../../components/tables/tableData.ts';
import { audioFeatures, formatFeature, wordsOf } from '../../lib/features.ts';
import { formatShare } from '../../lib/format.ts';
import { soundText } from '../../lib/text/sound.ts';
import { SoundStrip } from './SoundStrip.tsx';
import styles from './SoundStrips.module.css';
import type { Standing } from './standing.ts';

const features = new Map(audioFeatures.map((feature) => [wordsOf(feature).name, feature]));
const format = (value: number, [name]: Row) => formatFeature(features.get(String(name)) ?? '', value);

export function SoundStrips({ standings }: { standings: readonly Standing[] }) {
  const words = soundText;
  const { columns } = words;
  return (
    <ChartFigure
      title={words.chart}
      summary={words.chartText}
      data={{
        columns: [
          { name: columns.feature, key: 'feature' },
          { name: columns.own, key: 'library_median', format },
          { name: columns.niche, key: 'niche_median', format },
          { name: columns.low, key: 'niche_quantile_05', format },
          { name: columns.high, key: 'niche_quantile_95', format },
          { name: columns.share, key: 'niche_share_below', format: formatShare },
          { name: columns.songs, key: 'library_songs' },
        ],
        rows: standings.map(({ feature, own, quantiles, below, two, bins }) => [
          wordsOf(feature).name,
          own ?? null,
          quantiles[2] ?? null,
          quantiles[0] ?? null,
          quantiles[4] ?? null,
          own === undefined || two ? null : below,
          bins.reduce((sum, { libraryCount }) => sum + libraryCount, 0),
        ]),
      }}
    >
      <ul className={styles.strips}>
        {standings.map((standing) => (
          <SoundStrip key={standing.feature} standing={standing} />
        ))}
      </ul>
      <p className={styles.legend} aria-hidden="true">
        <span data-of="all">{words.all}</span>
        <span data-of="popular">{words.popular}</span>
        <span data-of="own">{words.own}</span>
      </p>
    </ChartFigure>
  );
}
