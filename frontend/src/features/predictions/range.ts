import { graphql } from 'react-relay/hooks';

graphql`
  fragment range_distribution on FeatureDistribution {
    quantiles
    bins {
      from
      to
    }
  }
`;

type Distribution = {
  readonly quantiles: readonly number[];
  readonly bins: readonly { readonly from: number; readonly to: number }[];
};

export type Range = {
  low: number;
  high: number;
  /** The 5, 50 and 95 % quantiles of the niche; none where it knows no value. */
  niche?: { low: number; middle: number; high: number };
};

/** The values a trait can be set to: those that occur in the niche, and the song's own. */
export function rangeOf(distribution: Distribution | null | undefined, own: number): Range {
  const first = distribution?.bins[0];
  const last = distribution?.bins.at(-1);
  if (!first || !last) return { low: own, high: own };
  const [low, , middle, , high] = distribution?.quantiles ?? [];
  const niche = low === undefined || middle === undefined || high === undefined ? undefined : { low, middle, high };
  return { low: Math.min(first.from, own), high: Math.max(last.to, own), niche };
}
