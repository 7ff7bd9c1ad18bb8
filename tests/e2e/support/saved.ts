import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export type SavedTable = { name: string; columns: string[]; rows: string[][] };

/** Presses Save in a part of the page, chooses a format, and gives the file's name and text or bytes. */
export async function save(page: Page, part: Locator, format: string) {
  await part.getByRole('button', { name: /^Save/ }).last().click();
  const item = page.getByRole('menuitem', { name: new RegExp(`^${format}`) });
  const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A table as it is saved in CSV, without quotes and guards. */
export async function saveTable(page: Page, part: Locator): Promise<SavedTable> {
  const { name, content } = await save(page, part, 'CSV');
  const text = content.toString('utf8').replace('\uFEFF', '');
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  const [columns = [], ...rows] = lines.slice(0, -1);
  return { name, columns, rows };
}

/** The numbers of a column. */
export const numbersOf = ({ columns, rows }: SavedTable, key: string) => {
  const place = columns.indexOf(key);
  if (place < 0) throw new Error(`Nothing is saved as ${key}.`);
  return rows.map((row) => Number(row[place]));
};

/**
 * How far the points lie from the line that fits them best, at most, as a share of what they span; endlessly far where
 * what is drawn falls as the values rise.
 */
export function largestResidual(values: readonly number[], drawn: readonly number[]) {
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [x, y] = [mean(values), mean(drawn)];
  const along = values.reduce((sum, value, place) => sum + (value - x) * ((drawn[place] ?? 0) - y), 0);
  if (along <= 0) return Number.POSITIVE_INFINITY;
  const spread = values.reduce((sum, value) => sum + (value - x) ** 2, 0);
  const off = values.map((value, place) => Math.abs((drawn[place] ?? 0) - y - (along / spread) * (value - x)));
  return Math.max(...off) / (Math.max(...drawn) - Math.min(...drawn));
}
