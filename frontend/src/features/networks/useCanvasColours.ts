import { type RefObject, useEffect, useState } from 'react';
import { restKey } from './network.ts';

const tokens = {
  paper: '--paper',
  surface: '--surface',
  line: '--line',
  lineStrong: '--line-strong',
  ink: '--ink',
  inkSoft: '--ink-soft',
  accent: '--accent',
  data: '--data',
} as const;

const circleTokens = ['--circle-1', '--circle-2', '--circle-3', '--circle-4', '--circle-5', '--circle-6'] as const;

/** The token of a circle's colour; grey for what has none of its own. */
export const circleToken = (circle: number, key: string) =>
  key === restKey ? '--line-strong' : (circleTokens[circle] ?? '--line-strong');

export type Colours = Record<keyof typeof tokens, string> & { circles: readonly string[]; font: string };

/** The tokens' colours as a canvas takes them, again whenever the theme changes. */
export function useCanvasColours(element: RefObject<HTMLElement | null>) {
  const [colours, setColours] = useState<Colours>();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = () => setColours(coloursOf(current));
    read();
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', read);
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', read);
      chosen.disconnect();
    };
  }, [element]);
  return colours;
}

/** A canvas knows neither custom properties nor light-dark(), so that an element has to work them out. */
function coloursOf(parent: HTMLElement): Colours {
  const probe = parent.appendChild(document.createElement('span'));
  const style = getComputedStyle(probe);
  const colourOf = (token: string) => {
    probe.style.color = `var(${token})`;
    return style.color;
  };
  const named = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, colourOf(token)]));
  const colours = {
    ...(named as Record<keyof typeof tokens, string>),
    circles: circleTokens.map(colourOf),
    font: style.fontFamily,
  };
  probe.remove();
  return colours;
}
