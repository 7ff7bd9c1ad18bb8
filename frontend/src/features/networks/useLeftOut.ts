import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useParam } from '../../lib/search.ts';

const most = 100;
/** Where some were left out of this analysis, the address has to say that nobody is to be. */
const nobody = 'nobody';

export type Named = { readonly id: string; readonly name: string };

export type LeftOut = {
  /** Who is to be left out of the next analysis. */
  marked: readonly Named[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Back to who was left out of this analysis. */
  undo: () => void;
  /** Who was left out of this analysis. */
  excluded: readonly Named[];
  /** Whether they are others than were left out of this analysis. */
  changed: boolean;
  full: boolean;
};

/** Marks kept in the address; without any there, those are marked that this analysis was run without. */
export function useLeftOut(excluded: readonly Named[], others: readonly Named[]): LeftOut {
  const [given, setGiven] = useParam('without');
  const latest = useRef<(id: string) => void>(undefined);
  // Always the same, so that a row of the list is drawn again only when its own mark changes.
  const toggle = useCallback((id: string) => latest.current?.(id), []);
  const { swap, ...leftOut } = useMemo(() => {
    const known = new Map([...excluded, ...others].map((artist) => [artist.id, artist]));
    const ids = given === '' ? excluded.map(({ id }) => id) : [...new Set(given.split(','))];
    const marked = ids.flatMap((id) => known.get(id) ?? []).slice(0, most);
    const same = (list: readonly Named[]) =>
      list.length === excluded.length && list.every(({ id }) => excluded.some((one) => one.id === id));
    const has = (id: string) => marked.some((one) => one.id === id);
    const mark = (next: readonly Named[]) => setGiven(same(next) ? '' : next.map(({ id }) => id).join() || nobody);
    return {
      marked,
      excluded,
      has,
      swap: (id: string) => {
        const artist = known.get(id);
        if (has(id)) mark(marked.filter((one) => one.id !== id));
        else if (artist && marked.length < most) mark([...marked, artist]);
      },
      undo: () => setGiven(''),
      changed: !same(marked),
      full: marked.length >= most,
    };
  }, [excluded, others, given, setGiven]);
  useEffect(() => {
    latest.current = swap;
  }, [swap]);

  // Marks that an analysis was run with, or of artists that are not here, leave no trace in the address.
  const { changed } = leftOut;
  useEffect(() => {
    if (given && !changed) setGiven('');
  }, [given, changed, setGiven]);
  return { ...leftOut, toggle };
}
