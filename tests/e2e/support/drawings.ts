import { expect, type Locator, type Page } from '@playwright/test';
import { largestResidual, numbersOf, type SavedTable } from './saved.ts';

/** Where elements are drawn: their middles and their sizes, in pixels. */
export const drawnAs = (figure: Locator, selector: string) =>
  figure.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: -(y + height / 2), width };
    }),
  );

export function expectLine(values: readonly number[], drawn: readonly number[]) {
  expect(drawn.length).toBe(values.length);
  expect(largestResidual(values, drawn)).toBeLessThan(0.01);
}

export async function expectPoints(figure: Locator, saved: SavedTable, x: string, y: string) {
  const points = await drawnAs(figure, 'circle');
  expectLine(
    numbersOf(saved, x),
    points.map((point) => point.x),
  );
  expectLine(
    numbersOf(saved, y),
    points.map((point) => point.y),
  );
}

/** The table twin writes the saved values, rounded: each of its numbers is the saved one to the places that it shows. */
export async function expectTwin(figure: Locator, saved: SavedTable) {
  const rows = await figure
    .locator('details table')
    .last()
    .locator('tbody tr')
    .evaluateAll((lines) => lines.map((line) => Array.from(line.children, (cell) => cell.textContent ?? '')));
  expect(rows.length).toBe(saved.rows.length);
  let compared = 0;
  for (const [place, row] of rows.entries()) {
    for (const [column, shown] of row.entries()) {
      const value = saved.rows[place]?.[column] ?? '';
      const number = /^([±+−]?)\s?([\d,]*\.?\d+)(%?)(?:\sdB|\sBPM|\/100)?$/.exec(shown);
      if (!number) continue;
      const [, sign, digits = '', percent] = number;
      const places = digits.split('.')[1]?.length ?? 0;
      const size = Number(digits.replaceAll(',', '')) * (sign === '−' ? -1 : 1);
      // Shares are written as percent, as points, or of 100.
      const factors = percent ? [100] : [1, 100];
      const off = Math.min(...factors.map((factor) => Math.abs(Number(value) * factor - size)));
      expect(off, `${shown} for ${value}`).toBeLessThanOrEqual(0.51 * 10 ** -places);
      compared += 1;
    }
  }
  expect(compared, 'numbers in the table that were held against the saved ones').toBeGreaterThanOrEqual(rows.length);
}

/** A value as it is written, in the unit it is saved in. */
export function valueIn(written: string) {
  const [minutes, seconds] = written.split(':');
  if (seconds) return (Number(minutes) * 60 + Number(seconds)) * 1000;
  const number = Number.parseFloat(written.replace('−', '-'));
  return written.endsWith('/100') ? number / 100 : number;
}

export const figureOf = (page: Page, title: string | RegExp) =>
  page
    .locator('figure')
    .filter({ has: page.locator(':scope > figcaption > h3', { hasText: title }) })
    .last();

/** Each row of a table twin as its texts. */
export const twinOf = async (figure: Locator) => {
  const rows = figure.locator('details table').last().locator('tbody tr');
  await expect(rows.first()).toBeAttached();
  return rows.evaluateAll((lines) => lines.map((line) => Array.from(line.children, (cell) => cell.textContent ?? '')));
};
