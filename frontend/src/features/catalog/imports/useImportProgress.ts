import { useEffect } from 'react';
import { fetchQuery, graphql, requestSubscription, useRelayEnvironment } from 'react-relay/hooks';
import type { useImportProgressQuery } from '../../../__generated__/useImportProgressQuery.graphql.ts';
import type { useImportProgressSubscription } from '../../../__generated__/useImportProgressSubscription.graphql.ts';
import { followProgress } from '../../../lib/followProgress.ts';

const subscription = graphql`
  subscription useImportProgressSubscription($importId: ID!) {
    catalogImportProgress(importId: $importId) {
      id
      status
      ...ImportEntry_import
    }
  }
`;

const query = graphql`
  query useImportProgressQuery($importId: ID!) {
    node(id: $importId) {
      id
      ... on CatalogImport {
        status
        ...ImportEntry_import @alias(as: "entry")
      }
    }
  }
`;

/**
 * Keeps a running import up to date in the store: over the live stream, and when that ends too early by asking every
 * second. Says when it has ended.
 */
export function useImportProgress(importId: string | undefined, onEnded: () => void) {
  const environment = useRelayEnvironment();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what to do at the end does not begin anything anew
  useEffect(() => {
    if (!importId) return;
    return followProgress({
      stream: ({ next, error, complete }) =>
        requestSubscription<useImportProgressSubscription>(environment, {
          subscription,
          variables: { importId },
          onNext: (data) => next(data?.catalogImportProgress.status),
          onError: error,
          onCompleted: complete,
        }),
      ask: ({ next, error, complete }) =>
        fetchQuery<useImportProgressQuery>(environment, query, { importId }, { fetchPolicy: 'network-only' }).subscribe(
          {
            next: ({ node }) => next(node?.status),
            error,
            complete,
          },
        ),
      onEnded,
    });
  }, [environment, importId]);
}
