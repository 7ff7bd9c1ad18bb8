export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly popularCount: number;
  readonly libraryCount: number;
};
type Part = 'count' | 'popularCount' | 'libraryCount';

/** About where the middle item of a histogram lies, as if its items lay evenly in their bins; null without items. */
export function middleOf(bins: readonly Bin[], part: Part): number | null {
  const half = bins.reduce((sum, bin) => sum + bin[part], 0) / 2;
  if (half === 0) return null;
  let below = 0;
  for (const bin of bins) {
    if (below + bin[part] >= half) return bin.from + ((half - below) / bin[part]) * (bin.to - bin.from);
    below += bin[part];
  }
  return null;
}

/** The share of a histogram's items in the upper half of its range, for values that are either 0 or 1. */
export function upperShare(bins: readonly Bin[], part: Part): number | null {
  const all = bins.reduce((sum, bin) => sum + bin[part], 0);
  const upper = bins.filter(({ from, to }) => (from + to) / 2 > 0.5).reduce((sum, bin) => sum + bin[part], 0);
  return all === 0 ? null : upper / all;
}

type Correlation = { readonly a: string; readonly b?: string | null; readonly coefficient: number };

/** The strongest correlations, with popularity or among the audio features. */
export const strongest = (correlations: readonly Correlation[], withPopularity: boolean, most: number) =>
  correlations
    .filter(({ b }) => (b == null) === withPopularity)
    .toSorted((one, two) => Math.abs(two.coefficient) - Math.abs(one.coefficient))
    .slice(0, most);
