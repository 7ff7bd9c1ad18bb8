import { graphql } from 'react-relay/hooks';
import type { AudioFeature } from '../../lib/features.ts';

graphql`
  fragment spread_distribution on FeatureDistribution {
    quantiles
    bins {
      from
      to
      count
      popularCount
      libraryCount
    }
  }
`;

export type SpreadBin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly popularCount: number;
  readonly libraryCount: number;
};

type Spread = { readonly quantiles: readonly number[]; readonly bins: readonly SpreadBin[] };

/** Where the library stands in the niche by one trait. */
export type Standing = {
  feature: AudioFeature;
  bins: readonly SpreadBin[];
  /** The 5, 25, 50, 75 and 95 % quantiles of the niche. */
  quantiles: readonly number[];
  /** The library's median; undefined where no song of it is known. */
  own: number | undefined;
  /** The share of the niche's songs below the library's median, 0–1; a half where it is not known. */
  below: number;
  /** Whether the trait has two values only. */
  two: boolean;
};

export function standingOf(feature: AudioFeature, { bins, quantiles }: Spread, own: number | undefined): Standing {
  const two = bins.length === 2;
  const below = own === undefined || two ? 0.5 : shareBelow(bins, own);
  return { feature, bins, quantiles, own, below, two };
}

/** So far from the middle of the niche, in shares of its songs, a difference is worth a word, */
const apart = 0.17;

/** and if it is so large a part of the range: where nearly all songs have one value, small ones put none apart. */
const noticeable = 0.04;

export function isApart(standing: Standing) {
  const { two, own, quantiles, bins } = standing;
  const middle = quantiles[2];
  if (two || own === undefined || middle === undefined) return false;
  const range = (bins.at(-1)?.to ?? 0) - (bins[0]?.from ?? 0);
  return !isAmid(standing) && Math.abs(own - middle) >= noticeable * range;
}

/** Whether it stands amid the niche's songs; by a little it may lie below or above nearly all of them. */
export const isAmid = ({ below }: Standing) => Math.abs(below - 0.5) < apart;

/** The share of songs below a value; within an interval they count as evenly spread. */
export function shareBelow(bins: readonly SpreadBin[], value: number) {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const under = bins.reduce((sum, { from, to, count }) => {
    const part = to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : value > from ? 1 : 0;
    return sum + part * count;
  }, 0);
  return all === 0 ? 0.5 : under / all;
}

/** For a trait of two values: the share of songs that have the upper one. */
export function upperShare(bins: readonly SpreadBin[], count: 'count' | 'popularCount' | 'libraryCount') {
  const [lower = 0, upper = 0] = bins.map((bin) => bin[count]);
  return lower + upper === 0 ? 0 : upper / (lower + upper);
}
