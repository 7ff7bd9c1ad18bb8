import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type {
  useArtistSearchQuery,
  useArtistSearchQuery$data,
} from '../../__generated__/useArtistSearchQuery.graphql.ts';
import { UnreachableError } from '../../lib/errors.ts';
import { present } from '../../lib/present.ts';
import { useRecoveries } from '../../lib/reachability.ts';

const waitMs = 160;
const shortest = 2;

const query = graphql`
  query useArtistSearchQuery($text: String!) {
    searchArtists(text: $text, first: 8) {
      nodes {
        id
        ...ArtistLine_artist
      }
    }
  }
`;

export type FoundArtist = NonNullable<useArtistSearchQuery$data['searchArtists']['nodes'][number]>;
export type Search = {
  text: string;
  state: 'idle' | 'searching' | 'done' | 'failed' | 'unreachable';
  artists: readonly FoundArtist[];
};
/** Whether what was found is for what is typed now: while a search runs, the hits of the text before stay on show. */
type Settled = { settled: boolean };

/** Artists for what is being typed: asked once the typing pauses; a late answer to an older text is dropped. */
export function useArtistSearch(typed: string): Search & Settled {
  const environment = useRelayEnvironment();
  const text = typed.trim();
  const recoveries = useRecoveries();
  const [search, setSearch] = useState<Search>({ text: '', state: 'idle', artists: [] });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a recovery is what a search that did not get through waits for
  useEffect(() => {
    if (text.length < shortest) {
      setSearch({ text, state: 'idle', artists: [] });
      return;
    }
    setSearch((old) => ({ ...old, state: 'searching' }));
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      const subscription = fetchQuery<useArtistSearchQuery>(environment, query, { text }).subscribe({
        next: (data) => setSearch({ text, state: 'done', artists: present(data.searchArtists.nodes) }),
        error: (error: Error) =>
          setSearch({ text, state: error instanceof UnreachableError ? 'unreachable' : 'failed', artists: [] }),
      });
      stop = () => subscription.unsubscribe();
    }, waitMs);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [environment, text, recoveries]);

  return { ...search, settled: search.state !== 'searching' && search.text === text };
}

/** Remembers an Enter that came before the answer, and acts on it with the answer; gives what sets and forgets it. */
export function useEnter(settled: boolean, act: () => void) {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!waiting || !settled) return;
    setWaiting(false);
    act();
  });
  return setWaiting;
}
