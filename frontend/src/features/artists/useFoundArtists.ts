import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type {
  useFoundArtistsQuery,
  useFoundArtistsQuery$data,
} from '../../__generated__/useFoundArtistsQuery.graphql.ts';
import { UnreachableError } from '../../lib/errors.ts';
import { present } from '../../lib/present.ts';
import { useRecoveries } from '../../lib/reachability.ts';

const query = graphql`
  query useFoundArtistsQuery($text: String!, $catalogOnly: Boolean!) {
    searchArtists(text: $text, catalogOnly: $catalogOnly, first: 24) {
      nodes {
        id
        ...ArtistLine_artist
      }
      failures {
        source
        name
      }
    }
  }
`;

export type FoundArtist = NonNullable<useFoundArtistsQuery$data['searchArtists']['nodes'][number]>;

type How = {
  /** Without live sources. */
  catalogOnly: boolean;
  /** Asked once the typing has paused for so long. */
  pauseMs: number;
};

export type Answer = {
  /** What was asked for. */
  text: string;
  state: 'idle' | 'searching' | 'done' | 'failed' | 'unreachable';
  artists: readonly FoundArtist[];
  /** The live sources that did not answer. */
  failures: useFoundArtistsQuery$data['searchArtists']['failures'];
};

const idle: Answer = { text: '', state: 'idle', artists: [], failures: [] };

/**
 * The artists found for a text; none for none. What was found for the text before stays while it is searched, and an answer
 * that nobody waits for any more is not waited for.
 */
export function useFoundArtists(text: string | undefined, { catalogOnly, pauseMs }: How): Answer {
  const environment = useRelayEnvironment();
  const recoveries = useRecoveries();
  const [answer, setAnswer] = useState(idle);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a recovery is what a search that did not get through waits for
  useEffect(() => {
    if (text === undefined) {
      setAnswer(idle);
      return;
    }
    setAnswer((old) => ({ ...old, state: 'searching' }));
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const subscription = fetchQuery<useFoundArtistsQuery>(
        environment,
        query,
        { text, catalogOnly },
        { networkCacheConfig: { metadata: { signal: stop.signal } } },
      ).subscribe({
        next: (data) => {
          const { nodes, failures } = data.searchArtists;
          setAnswer({ text, state: 'done', artists: present(nodes), failures });
        },
        error: (error: Error) =>
          setAnswer({
            text,
            state: error instanceof UnreachableError ? 'unreachable' : 'failed',
            artists: [],
            failures: [],
          }),
      });
      stop.signal.addEventListener('abort', () => subscription.unsubscribe());
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [environment, text, catalogOnly, pauseMs, recoveries]);

  return answer;
}
