import { useEffect, useState } from 'react';
import { fetchQuery, useRelayEnvironment } from 'react-relay/hooks';
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime';

/**
 * Asks again and again while the page is seen, one question at a time; what comes goes into the store, and so to whoever
 * shows it. Gives when it was last answered, and whether that failed since.
 */
export function useLookAgain<Q extends OperationType>(query: GraphQLTaggedNode, everyMs: number) {
  const environment = useRelayEnvironment();
  const [seen, setSeen] = useState({ at: Date.now(), failed: false });
  useEffect(() => {
    let asking: { unsubscribe: () => void } | undefined;
    const look = () => {
      if (asking || document.visibilityState !== 'visible') return;
      asking = fetchQuery<Q>(environment, query, {}, { fetchPolicy: 'network-only' }).subscribe({
        next: () => setSeen({ at: Date.now(), failed: false }),
        error: () => {
          asking = undefined;
          setSeen(({ at }) => ({ at, failed: true }));
        },
        complete: () => {
          asking = undefined;
        },
      });
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      asking?.unsubscribe();
    };
  }, [environment, query, everyMs]);
  return seen;
}
