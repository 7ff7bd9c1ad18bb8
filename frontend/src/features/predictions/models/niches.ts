import type { Estimate } from '../../../lib/estimate.ts';

export type Evaluation = {
  readonly method: string;
  readonly withinArtistRankCorrelation: Estimate;
  readonly heldOutAuc: Estimate;
  readonly randomSplitAuc: number;
};

export const measures = ['rank', 'auc', 'flattering'] as const;
export type Measure = (typeof measures)[number];

const figureOf: Record<Measure, (evaluation: Evaluation) => number> = {
  rank: (evaluation) => evaluation.withinArtistRankCorrelation.value,
  auc: (evaluation) => evaluation.heldOutAuc.value,
  flattering: (evaluation) => evaluation.randomSplitAuc,
};

/** The first of each artist; of a list that begins with the newest, the newest. */
export function newestPerArtist<T extends { readonly artist: { readonly id: string } }>(analyses: readonly T[]): T[] {
  const seen = new Set<string>();
  return analyses.filter(({ artist }) => !seen.has(artist.id) && seen.add(artist.id));
}

export type MethodSummary = { method: string; values: number[]; mean: number; low: number; high: number };

/** How each method does over all niches by one measure, best mean first: every niche's figure, their mean and ends. */
export function acrossNiches(niches: readonly (readonly Evaluation[])[], measure: Measure): MethodSummary[] {
  const values = new Map<string, number[]>();
  for (const evaluation of niches.flat()) {
    values.set(evaluation.method, [...(values.get(evaluation.method) ?? []), figureOf[measure](evaluation)]);
  }
  return [...values]
    .map(([method, each]) => ({
      method,
      values: each,
      mean: each.reduce((sum, value) => sum + value, 0) / each.length,
      low: Math.min(...each),
      high: Math.max(...each),
    }))
    .toSorted((a, b) => b.mean - a.mean);
}
