import { createContext, use, useEffect } from 'react';
import { type FetchPolicy, useLazyLoadQuery } from 'react-relay/hooks';
import { type GraphQLTaggedNode, getRequest, type OperationType } from 'relay-runtime';

/** What every panel of an analysis is given: whose results, and how often it was tried before. */
export type PanelProps = { analysisId: string; attempt: number };

/** What a panel asked: the hash of its question and the variables that go with it. */
export type PanelQuery = { hash: string; variables: { readonly analysisId: string } };

type AskedInPanel = { asked: PanelQuery | undefined; tell: (asked: PanelQuery) => void };

/** What the panel around has asked, as far as it is answered; null outside of panels. */
export const PanelContext = createContext<AskedInPanel | null>(null);

/** Asks about a finished analysis. It does not change, so what the store has is good, unless this is a retry. */
export function useAnalysisQuery<Q extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Q['variables'],
  attempt: number,
): Q['response'] {
  const fetchPolicy: FetchPolicy = attempt === 0 ? 'store-or-network' : 'network-only';
  return useLazyLoadQuery<Q>(query, variables, { fetchKey: attempt, fetchPolicy });
}

/** Asks what a panel shows, and tells the panel, which names the origin of it. */
export function usePanelQuery<Q extends OperationType & { variables: PanelQuery['variables'] }>(
  query: GraphQLTaggedNode,
  variables: Q['variables'],
  attempt: number,
): Q['response'] {
  const answer = useAnalysisQuery<Q>(query, variables, attempt);
  const tell = use(PanelContext)?.tell;
  const hash = getRequest(query).params.id ?? '';
  const written = JSON.stringify(variables);
  useEffect(() => tell?.({ hash, variables: JSON.parse(written) }), [tell, hash, written]);
  return answer;
}
