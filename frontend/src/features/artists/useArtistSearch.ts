import { useEffect, useState } from 'react';
import { offers } from '../../lib/liveSources.ts';
import { searchText } from '../../lib/text/search.ts';
import { askedText } from './askedText.ts';
import { type Answer, type FoundArtist, useFoundArtists } from './useFoundArtists.ts';
import { useLiveSources } from './useLiveSources.ts';

const shortest = 2;
/** Shorter texts fit too many to bother others with. */
const shortestLive = 3;

const inCatalog = { catalogOnly: true, pauseMs: 160 };
const everywhere = { catalogOnly: false, pauseMs: 600 };
const shown = 8;

const serviceOf = (source: string, name: string) => searchText.services[source] ?? name;

export type Search = Answer & {
  /** What live sources found besides. It comes later, and so stands after everything else: nothing moves under a hand. */
  late: readonly FoundArtist[];
  /** The services that live sources ask for the text, by name; none where no live source is on. */
  services: readonly string[];
  live: Answer['state'];
  /** Those of the services that did not answer. */
  unasked: readonly string[];
  /** Whether what was found is for what is typed now, and somebody was found or nobody else is asked. */
  settled: boolean;
};

/** Artists for what is being typed: those of the catalog at once, and a little later those that live sources know. */
export function useArtistSearch(typed: string): Search {
  const text = askedText(typed);
  const sources = useLiveSources(text !== '').filter((source) => offers(source, 'SEARCH'));
  const known = useFoundArtists(text.length < shortest ? undefined : text, inCatalog);
  const live = useFoundArtists(sources.length === 0 || text.length < shortestLive ? undefined : text, everywhere);

  // Both list as many, so that what the catalog knew without being shown does not come as something new.
  const listed = new Set(known.artists.map(({ id }) => id));
  const late = live.text === known.text ? live.artists.filter(({ id }) => !listed.has(id)) : [];
  const isHere = known.state !== 'searching' && known.text === text;
  return {
    ...known,
    artists: known.artists.slice(0, shown),
    state: text.length < shortest ? 'idle' : known.state,
    late: late.slice(0, shown),
    services: sources.map(({ kind, name }) => serviceOf(kind, name)),
    live: live.state,
    unasked: live.state === 'done' ? live.failures.map(({ source, name }) => serviceOf(source, name)) : [],
    settled: isHere && (known.artists.length > 0 || live.state !== 'searching'),
  };
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
