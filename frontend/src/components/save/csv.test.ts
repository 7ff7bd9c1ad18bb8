import { expect, test } from 'vitest';
import type { Cell, TableData } from '../tables/tableData.ts';
import { csvOf } from './csv.ts';
import { fileNameOf } from './files.ts';
import { jsonOf } from './json.ts';

/** A generator of numbers from 0 to 1 that gives the same ones each time. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pieces = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\t',
  "'",
  '=',
  '+',
  '-',
  '@',
  '＝',
  ' ',
  'a',
  'Ü',
  '日本',
  '🎵',
  '\u202e',
  '0',
];

function tableFrom(random: () => number): TableData {
  const whole = (most: number) => Math.floor(random() * most);
  const cell = (): Cell => {
    const kind = whole(4);
    if (kind === 0) return null;
    if (kind === 1) return (random() - 0.5) * 10 ** whole(30);
    // An empty text and an unknown one look alike in CSV, so that there is always some text.
    return Array.from({ length: 1 + whole(6) }, () => pieces[whole(pieces.length)]).join('');
  };
  const columns = Array.from({ length: 1 + whole(5) }, (_, place) => ({ key: `key_${place}`, name: `Name ${place}` }));
  return { columns, rows: Array.from({ length: whole(6) }, () => columns.map(cell)) };
}

/** Reads RFC 4180 strictly: quotes only around whole fields, lines end in CRLF. */
function parse(csv: string) {
  const lines: string[][] = [];
  let line: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv);
    if (!found) throw new Error('This is no CSV.');
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

const withoutGuard = (text: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

test('Csv_Should_ReadBackAsTheSameTable_When_CellsHoldAnything', () => {
  const random = randomFrom(20);
  for (let round = 0; round < 500; round++) {
    const table = tableFrom(random);
    const csv = csvOf(table);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = parse(csv.slice(1));
    expect(head).toEqual(table.columns.map(({ key }) => key));
    const read = rows.map((row, place) =>
      row.map((text, column) => {
        const was = table.rows[place]?.[column];
        return text === '' ? null : typeof was === 'number' ? Number(text) : withoutGuard(text);
      }),
    );
    expect(read).toEqual(table.rows);
  }
});

test('Csv_Should_HoldNoFormula_When_TextLooksLikeOne', () => {
  const random = randomFrom(7);
  for (let round = 0; round < 500; round++) {
    const table = tableFrom(random);
    const texts = parse(csvOf(table).slice(1)).slice(1);
    const dangerous = texts.flatMap((row, place) =>
      row.filter((text, column) => typeof table.rows[place]?.[column] === 'string' && /^[=+\-@\t\r\n]/.test(text)),
    );
    expect(dangerous).toEqual([]);
  }
});

test('Csv_Should_KeepNumbersInFull_When_TheyAreNegativeOrLong', () => {
  const columns = [{ key: 'gap', name: 'Gap' }];
  expect(csvOf({ columns, rows: [[-12.345678901234567], [Number.NaN]] })).toBe(
    '\uFEFFgap\r\n-12.345678901234567\r\n\r\n',
  );
});

test('Json_Should_ReadBackAsTheSameRows_When_CellsHoldAnything', () => {
  const random = randomFrom(3);
  for (let round = 0; round < 200; round++) {
    const table = tableFrom(random);
    const about = { title: 'Songs', page: 'http://localhost/', saved: new Date(0), origins: [] };
    const { rows, saved, columns } = JSON.parse(jsonOf(table, about));
    expect(saved).toBe('1970-01-01T00:00:00.000Z');
    expect(rows.map((row: Record<string, Cell>) => table.columns.map(({ key }) => row[key]))).toEqual(table.rows);
    expect(columns).toEqual(table.columns);
  }
});

test('FileName_Should_HoldNothingThatFilesMayNot_When_NamesDo', () => {
  expect(fileNameOf('Songs to promote', 'csv', '../AC/DC: “Live”')).toBe(
    'music-mastery-ac-dc-live-songs-to-promote.csv',
  );
  expect(fileNameOf('What adds up', 'png')).toBe('music-mastery-what-adds-up.png');
  expect(fileNameOf('Björk’s songs', 'json', '椎名林檎')).toBe('music-mastery-椎名林檎-björks-songs.json');
});
