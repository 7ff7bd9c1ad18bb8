import { at, type Domain } from '../../components/charts/scale.ts';
import { formatFeature, wordsOf } from '../../lib/features.ts';
import { formatShare } from '../../lib/format.ts';
import { soundText } from '../../lib/text/sound.ts';
import styles from './SoundStrips.module.css';
import { isAmid, isApart, type SpreadBin, type Standing, upperShare } from './standing.ts';

/** One trait: in words where the library stands, and the niche's spread with the library's songs under it. */
export function SoundStrip({ standing }: { standing: Standing }) {
  const { feature, bins, own } = standing;
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>
          <span>{wordsOf(feature).name}</span>
          {own !== undefined && !standing.two && <b>{formatFeature(feature, own)}</b>}
        </p>
        <p className={styles.words}>{wordsFor(standing)}</p>
      </div>
      <svg className={styles.strip} viewBox="0 0 100 44" preserveAspectRatio="none" aria-hidden="true">
        <path d={hill(bins, 'count')} className={styles.all} />
        <path d={hill(bins, 'popularCount')} className={styles.popular} />
      </svg>
      <Own standing={standing} />
      <p className={styles.ends} aria-hidden="true">
        <span>{formatFeature(feature, bins[0]?.from ?? 0)}</span>
        <span>{formatFeature(feature, bins.at(-1)?.to ?? 0)}</span>
      </p>
    </li>
  );
}

function wordsFor(standing: Standing) {
  const { feature, below, own, two, bins } = standing;
  if (own === undefined) return null;
  const { more, less } = wordsOf(feature);
  if (two) {
    const share = (count: 'libraryCount' | 'count') => formatShare(upperShare(bins, count));
    return soundText.share[feature]?.(share('libraryCount'), share('count'));
  }
  if (!isApart(standing)) return isAmid(standing) ? soundText.middle : soundText.near;
  return below > 0.5 ? soundText.more(more, tenths(below)) : soundText.less(less, tenths(1 - below));
}

/** A share as so many of ten, never all of them. */
const tenths = (share: number) => Math.min(9, Math.round(share * 10));

/** Steps as high as the songs in each interval, in a box of 100 by 44. */
function hill(bins: readonly SpreadBin[], count: 'count' | 'popularCount') {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const width = 100 / bins.length;
  const steps = bins.map((bin, place) => `V${44 - (42 * bin[count]) / most}H${(place + 1) * width}`);
  return `M0 44${steps.join('')}V44Z`;
}

/** The library's songs as dots, larger where more of them stand, and a line at the middle one. */
function Own({ standing: { bins, own, two } }: { standing: Standing }) {
  const domain: Domain = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const most = Math.max(1, ...bins.map(({ libraryCount }) => libraryCount));
  return (
    <svg className={styles.own} aria-hidden="true">
      {bins.map(({ from, to, libraryCount }) =>
        libraryCount > 0 ? (
          <circle key={from} cx={at((from + to) / 2, domain)} cy="50%" r={2 + 4 * Math.sqrt(libraryCount / most)} />
        ) : null,
      )}
      {own !== undefined && !two && <line x1={at(own, domain)} x2={at(own, domain)} y1="-44" y2="100%" />}
    </svg>
  );
}
