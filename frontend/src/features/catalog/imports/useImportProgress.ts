import { useEffect } from 'react';
import { fetchQuery, graphql, requestSubscription, useRelayEnvironment } from 'react-relay/hooks';
import type { useImportProgressQuery } from '../../../__generated__/useImportProgressQuery.graphql.ts';
import type { useImportProgressSubscription } from '../../../__generated__/useImportProgressSubscription.graphql.ts';
import { isRunning } from '../../../lib/running.ts';

const askEveryMs = 1000;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    let ended = false;
    const note = (status: string | undefined) => {
      if (ended || left || !status || isRunning(status)) return;
      ended = true;
      onEnded();
    };
    const ask = () => {
      if (left || ended) return;
      fetchQuery<useImportProgressQuery>(environment, query, { importId }, { fetchPolicy: 'network-only' }).subscribe({
        next: ({ node }) => note(node?.status),
        complete: askLater,
        error: askLater,
      });
    };
    const askLater = () => {
      timer = setTimeout(ask, askEveryMs);
    };
    const stream = requestSubscription<useImportProgressSubscription>(environment, {
      subscription,
      variables: { importId },
      onNext: (data) => note(data?.catalogImportProgress.status),
      onError: askLater,
      onCompleted: ask,
    });
    return () => {
      left = true;
      clearTimeout(timer);
      stream.dispose();
    };
  }, [environment, importId]);
}
