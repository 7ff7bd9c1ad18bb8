import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import type { useLiveSourcesQuery, useLiveSourcesQuery$data } from '../../__generated__/useLiveSourcesQuery.graphql.ts';
import { isLive } from '../../lib/liveSources.ts';

const query = graphql`
  query useLiveSourcesQuery {
    sources {
      kind
      name
      capabilities {
        capability
        state
      }
    }
  }
`;

type LiveSource = useLiveSourcesQuery$data['sources'][number];

const asked = new WeakMap<IEnvironment, Promise<readonly LiveSource[]>>();

async function ask(environment: IEnvironment) {
  try {
    const answer = await fetchQuery<useLiveSourcesQuery>(environment, query, {}).toPromise();
    return (answer?.sources ?? []).filter(({ kind }) => isLive(kind));
  } catch {
    // Everything works without them, and whoever wants them next asks again.
    asked.delete(environment);
    return [];
  }
}

const none: readonly LiveSource[] = [];

/** The live sources and what they can give, asked once for all, when first wanted; none until that is known. */
export function useLiveSources(wanted: boolean): readonly LiveSource[] {
  const environment = useRelayEnvironment();
  const [sources, setSources] = useState(none);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const answer = asked.get(environment) ?? ask(environment);
    asked.set(environment, answer);
    void answer.then((found) => here && setSources(found));
    return () => {
      here = false;
    };
  }, [environment, wanted]);
  return sources;
}
