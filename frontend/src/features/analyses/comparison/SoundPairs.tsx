import { ChartFigure } from '../../../components/charts/ChartFigure.tsx';
import type { Row } from '../../../components/tables/tableData.ts';
import { placeOf } from '../../../lib/featureRange.ts';
import { formatFeature, wordsOf } from '../../../lib/features.ts';
import { compareText } from '../../../lib/text/compare.ts';
import styles from './comparison.module.css';
import type { SoundPair } from './contrast.ts';

type Props = { a: string; b: string; pairs: readonly SoundPair[] };

const place = (feature: string, value: number) => `${placeOf(feature, value) * 100}%`;

/** The usual sound of two libraries, a dot and a ring for each feature. */
export function SoundPairs({ a, b, pairs }: Props) {
  const words = compareText;
  // Each row is in the unit of its feature, which its first cell names.
  const features = new Map<unknown, string>(pairs.map(({ feature }) => [wordsOf(feature).name, feature]));
  const format = (value: number, row: Row) => formatFeature(features.get(row[0]) ?? '', value);
  return (
    <ChartFigure
      title={words.soundTitle}
      summary={words.soundText(a, b)}
      data={{
        columns: [
          { name: words.trait, key: 'feature' },
          { name: words.median(a), key: 'median_a', format },
          { name: words.nicheMedian(a), key: 'niche_median_a', format },
          { name: words.median(b), key: 'median_b', format },
          { name: words.nicheMedian(b), key: 'niche_median_b', format },
        ],
        rows: pairs.map((pair) => [
          wordsOf(pair.feature).name,
          pair.a.libraryMedian,
          pair.a.segmentMedian,
          pair.b.libraryMedian,
          pair.b.segmentMedian,
        ]),
      }}
    >
      <ul className={styles.pairs} aria-hidden="true">
        {pairs.map(({ feature, a: one, b: two }) => (
          <li key={feature}>
            <span>{wordsOf(feature).name}</span>
            <svg className={styles.dots}>
              <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.track} />
              <line
                x1={place(feature, one.libraryMedian)}
                x2={place(feature, two.libraryMedian)}
                y1="50%"
                y2="50%"
                className={styles.span}
              />
              <circle cx={place(feature, two.libraryMedian)} cy="50%" r="8" className={styles.ring} />
              <circle cx={place(feature, one.libraryMedian)} cy="50%" r="6" className={styles.dot} />
            </svg>
            <span className={styles.values}>
              <span>{formatFeature(feature, one.libraryMedian)}</span>
              <span>{formatFeature(feature, two.libraryMedian)}</span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
