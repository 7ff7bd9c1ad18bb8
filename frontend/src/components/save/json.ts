import type { TableData } from '../tables/tableData.ts';
import type { Origin } from './origin.ts';

type About = { title: string; page: string; saved: Date; origins: readonly Origin[] };

/** A table with what it takes to know later what it was: where it was shown, when, and from which data. */
export function jsonOf({ columns, rows }: TableData, { title, page, saved, origins }: About) {
  const content = {
    title,
    page,
    saved: saved.toISOString(),
    // Figures of one analysis have one origin, those that compare several a list of them.
    ...(origins.length > 1 ? { origins } : { origin: origins[0] }),
    columns: columns.map(({ key, name }) => ({ key, name })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }, place) => [key, row[place] ?? null]))),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
