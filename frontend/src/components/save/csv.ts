import type { Cell, TableData } from '../tables/tableData.ts';

/** What a spreadsheet takes for a formula, also behind the mark that keeps it from doing so. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

const special = /[",\r\n]/;

/**
 * A table as RFC 4180 has it, with a byte order mark, without which spreadsheets misread letters beyond ASCII. Numbers
 * are written in full; text that would run as a formula has an apostrophe before it; what is unknown is empty.
 */
export function csvOf({ columns, rows }: TableData) {
  const lines = [columns.map(({ key }) => key), ...rows];
  return `\uFEFF${lines.map((line) => `${line.map(fieldOf).join(',')}\r\n`).join('')}`;
}

function fieldOf(cell: Cell) {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = formula.test(cell) ? `'${cell}` : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
