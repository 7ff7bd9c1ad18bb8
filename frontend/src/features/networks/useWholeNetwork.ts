import { useEffect, useMemo, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type { useWholeNetwork_analysis$key } from '../../__generated__/useWholeNetwork_analysis.graphql.ts';
import type { useWholeNetworkPageQuery } from '../../__generated__/useWholeNetworkPageQuery.graphql.ts';
import { nameOf } from '../../lib/artistName.ts';
import { type Network, networkOf } from './network.ts';

const pageSize = 100;

/** The network once all its pages have come, since it can be drawn, sorted and searched only as a whole. */
export function useWholeNetwork(analysis: useWholeNetwork_analysis$key): Network | undefined {
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    useWholeNetworkPageQuery,
    useWholeNetwork_analysis$key
  >(
    graphql`
      fragment useWholeNetwork_analysis on Analysis
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" })
      @refetchable(queryName: "useWholeNetworkPageQuery")
      @throwOnFieldError {
        network {
          communities {
            index
            label
            size
          }
          links {
            kind
            weight
            from {
              id
            }
            to {
              id
            }
          }
          vertices(first: $count, after: $cursor) @connection(key: "useWholeNetwork_vertices") {
            edges {
              degree
              community
              centrality
              node {
                id
                ...artistName_artist @relay(mask: false)
              }
            }
          }
        }
      }
    `,
    analysis,
  );
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    if (hasNext && !isLoadingNext && !error) loadNext(pageSize, { onComplete: setError });
  }, [hasNext, isLoadingNext, error, loadNext]);
  if (error) throw error;

  const { network } = data;
  return useMemo(() => {
    if (!network || hasNext) return undefined;
    const vertices = network.vertices.edges.flatMap(({ node, degree, community, centrality }) =>
      node ? [{ id: node.id, name: nameOf(node), degree: degree ?? null, community, centrality }] : [],
    );
    return networkOf({ ...network, vertices });
  }, [network, hasNext]);
}
