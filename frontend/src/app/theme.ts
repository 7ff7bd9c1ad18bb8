import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const remembered = (): Theme => (document.documentElement.dataset.theme as Theme | undefined) ?? 'system';

/** The chosen theme; it is remembered where the browser allows it. */
export function useTheme(): [Theme, (next: Theme) => void] {
  const [theme, setTheme] = useState(remembered);
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Without storage the choice holds until the page is left.
    }
  };
  return [theme, choose];
}
