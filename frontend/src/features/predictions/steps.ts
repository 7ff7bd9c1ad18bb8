type Part = { readonly feature: string; readonly contribution: number };
export type Step = { feature: string | null; from: number; to: number };

/**
 * The way from the library's average to a song's appeal in steps, largest first. What is not among the largest is one
 * last step (feature null), so that the steps always add up.
 */
export function stepsOf(appeal: number, parts: readonly Part[], most = parts.length) {
  const base = appeal - parts.reduce((sum, { contribution }) => sum + contribution, 0);
  const sorted = parts.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const steps: Step[] = [];
  let from = base;
  for (const { feature, contribution } of sorted.slice(0, most)) {
    steps.push({ feature, from, to: from + contribution });
    from += contribution;
  }
  const others = Math.max(0, sorted.length - most);
  if (others > 0) steps.push({ feature: null, from, to: appeal });
  return { base, steps, others };
}
