import { useSyncExternalStore } from 'react';

const place = 'musicmastery-key';
const listeners = new Set<() => void>();

let key = stored();
let wanted = false;

function stored() {
  try {
    return sessionStorage.getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
}

function tell() {
  for (const listener of listeners) listener();
}

/** Says that the server did not take a key, or its absence. What was sent before another was given no longer matters. */
export function reportRefused(sent: string | undefined) {
  if (wanted || sent !== key) return;
  wanted = true;
  tell();
}

/** Goes on with this key, which the tab remembers where the browser allows it, or without any. */
export function goOnWith(next: string | undefined) {
  key = next;
  wanted = false;
  try {
    if (next) sessionStorage.setItem(place, next);
    else sessionStorage.removeItem(place);
  } catch {
    // Without storage the key holds until the page is left.
  }
  tell();
}

/** The header that shows the key. */
export const headersWith = (shown: string | undefined): Record<string, string> =>
  shown ? { authorization: `Bearer ${shown}` } : {};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The key that is sent, if there is any. */
export const useKey = () => useSyncExternalStore(subscribe, () => key);

/** Whether the server asks for another key than the one it was sent. */
export const useKeyWanted = () => useSyncExternalStore(subscribe, () => wanted);
