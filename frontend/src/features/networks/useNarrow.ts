import { useSyncExternalStore } from 'react';

const narrow = '(width < 40rem)';

function subscribe(listener: () => void) {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the page is too narrow for the picture to lead. */
export const useNarrow = () => useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
