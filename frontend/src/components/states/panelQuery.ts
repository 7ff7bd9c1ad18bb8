import type { FetchPolicy } from 'react-relay/hooks';

/** What every panel of an analysis is given: whose results, and how often it was tried before. */
export type PanelProps = { analysisId: string; attempt: number };

/** A finished analysis does not change, so what the store has is good, unless this is a retry. */
export const fetchOptions = (attempt: number): { fetchKey: number; fetchPolicy: FetchPolicy } => ({
  fetchKey: attempt,
  fetchPolicy: attempt === 0 ? 'store-or-network' : 'network-only',
});

/** What may have changed since it was last read is shown from the store at once, and read again. */
export const freshOptions = (attempt: number): { fetchKey: number; fetchPolicy: FetchPolicy } => ({
  fetchKey: attempt,
  fetchPolicy: attempt === 0 ? 'store-and-network' : 'network-only',
});
