import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type {
  useArtistSearchQuery,
  useArtistSearchQuery$data,
} from '../../__generated__/useArtistSearchQuery.graphql.ts';
import { present } from '../../lib/present.ts';

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
export type Search = { text: string; state: 'idle' | 'searching' | 'done' | 'failed'; artists: readonly FoundArtist[] };

/** Artists for what is being typed: asked once the typing pauses; a late answer to an older text is dropped. */
export function useArtistSearch(typed: string): Search {
  const environment = useRelayEnvironment();
  const text = typed.trim();
  const [search, setSearch] = useState<Search>({ text: '', state: 'idle', artists: [] });

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
        error: () => setSearch({ text, state: 'failed', artists: [] }),
      });
      stop = () => subscription.unsubscribe();
    }, waitMs);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [environment, text]);

  return search;
}
