import { useCallback } from 'react';
import { useParam } from './search.ts';

const idsIn = (text: string | null) => text?.split(',').filter(Boolean) ?? [];

/**
 * What is open of a list, kept in the address. The list asks once for all its rows; the way to open or close one is
 * always the same, so that only the row that changes is drawn again.
 */
export function useOpened(name: string): [ReadonlySet<string>, (id: string) => void] {
  const [given, set] = useParam(name);
  const toggle = useCallback(
    (id: string) => {
      const open = idsIn(new URLSearchParams(window.location.search).get(name));
      set((open.includes(id) ? open.filter((one) => one !== id) : [...open, id]).join());
    },
    [name, set],
  );
  return [new Set(idsIn(given)), toggle];
}
