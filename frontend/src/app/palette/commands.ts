import { artistPath, comparePath, decodeId, historyPath, reportPath } from '../../lib/paths.ts';
import { navText, panelTitles } from '../../lib/text/common.ts';
import { paletteText } from '../../lib/text/palette.ts';

export type Command = { name: string; path: string };

export const pages: readonly Command[] = [
  { name: paletteText.home, path: '/' },
  { name: navText.compare, path: '/compare' },
  { name: navText.models, path: '/models' },
  { name: navText.sources, path: '/sources' },
  { name: navText.status, path: '/status' },
];

/** The artist whose page, or a page below it, this is. */
export function artistOf(path: string) {
  const given = path.match(/^\/artist\/([^/]+)/)?.[1];
  return given && decodeId(given);
}

/** Where one can go from an artist's page, or a page below it; an analysis that the address names stays named. */
export function commandsFor(artistId: string, analysisId?: string | null): readonly Command[] {
  const home = artistPath(artistId, analysisId);
  return [
    { name: paletteText.artist, path: home },
    ...Object.entries(panelTitles).map(([id, title]) => ({ name: paletteText.panel(title), path: `${home}#${id}` })),
    { name: paletteText.compareWith, path: comparePath(artistId) },
    { name: paletteText.history, path: historyPath(artistId) },
    { name: paletteText.report, path: reportPath(artistId, analysisId) },
  ];
}

/** Whether every word typed begins a word of the name. */
export function isNamed(name: string, typed: string) {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return asked.every((each) => words.some((word) => word.startsWith(each)));
}

/** Those that are named by what is typed; those first that hold it word for word. */
export function named(commands: readonly Command[], typed: string) {
  const holds = ({ name }: Command) => name.toLowerCase().includes(typed.trim().toLowerCase());
  return commands.filter(({ name }) => isNamed(name, typed)).toSorted((a, b) => Number(holds(b)) - Number(holds(a)));
}
