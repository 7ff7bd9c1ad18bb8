import type { Locator } from '@playwright/test';
import { artistPath, featured } from '../support/graph.ts';
import { showAll } from '../support/page.ts';
import { largestResidual, numbersOf, type SavedTable, saveTable } from '../support/saved.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Where elements are drawn: their middles and their sizes, in pixels. */
const drawnAs = (figure: Locator, selector: string) =>
  figure.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: -(y + height / 2), width };
    }),
  );

function expectLine(values: readonly number[], drawn: readonly number[]) {
  expect(drawn.length).toBe(values.length);
  expect(largestResidual(values, drawn)).toBeLessThan(0.01);
}

async function expectPoints(figure: Locator, saved: SavedTable, x: string, y: string) {
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
async function expectTwin(figure: Locator, saved: SavedTable) {
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
function valueIn(written: string) {
  const [minutes, seconds] = written.split(':');
  if (seconds) return (Number(minutes) * 60 + Number(seconds)) * 1000;
  const number = Number.parseFloat(written.replace('−', '-'));
  return written.endsWith('/100') ? number / 100 : number;
}

const figureOf = (page: Page, title: string | RegExp) =>
  page
    .locator('figure')
    .filter({ has: page.locator(':scope > figcaption > h3', { hasText: title }) })
    .last();

/** Each chart of an artist's page, and how its drawing is held against its numbers. */
const charts: Record<string, (page: Page) => Promise<void>> = {
  methods: async (page) => {
    const figure = figureOf(page, 'Against other ways to judge');
    const saved = await saveTable(page, figure);
    const rank = 'within_artist_rank_correlation';
    const points = await drawnAs(figure, 'circle');
    expectLine(
      numbersOf(saved, rank),
      points.map(({ x }) => x),
    );
    const [low, high] = [numbersOf(saved, `${rank}_low`), numbersOf(saved, `${rank}_high`)];
    const intervals = await drawnAs(figure, 'line:nth-of-type(2)');
    // Both ends at once: they must lie on one scale.
    expectLine(
      [...low, ...high],
      [...intervals.map(({ x, width }) => x - width / 2), ...intervals.map(({ x, width }) => x + width / 2)],
    );
    await expectTwin(figure, saved);
  },
  chances: async (page) => {
    const figure = figureOf(page, 'Are its odds honest?');
    const saved = await saveTable(page, figure);
    await expectPoints(figure, saved, 'expected', 'observed');
    await expectTwin(figure, saved);
  },
  drivers: async (page) => {
    const figure = figureOf(page, 'What goes with popularity');
    const saved = await saveTable(page, figure);
    const whiskers = await drawnAs(figure, 'svg > rect ~ line:last-of-type');
    expectLine(
      numbersOf(saved, 'importance'),
      whiskers.map(({ x }) => x),
    );
    expectLine(
      numbersOf(saved, 'deviation'),
      whiskers.map(({ width }) => width),
    );
    await expectTwin(figure, saved);
  },
  'an effect': async (page) => {
    const figure = figureOf(page, /^How .* changes the chance/);
    const saved = await saveTable(page, figure);
    await expectPoints(figure, saved, saved.columns[0] ?? '', 'effect');
    await expectTwin(figure, saved);
  },
  'a song': async (page) => {
    const figure = figureOf(page, 'What adds up to its appeal');
    const saved = await saveTable(page, figure);
    const parts = new Map(saved.rows.map(([name = ''], place) => [name, numbersOf(saved, 'contribution')[place] ?? 0]));
    const steps = await figure.locator('[data-tone]').evaluateAll((elements) =>
      elements.map((element) => ({
        name: element.firstElementChild?.textContent ?? '',
        signed:
          (element.querySelector('rect')?.getBoundingClientRect().width ?? 0) *
          (element.getAttribute('data-tone') === 'up' ? 1 : -1),
      })),
    );
    const known = steps.filter(({ name }) => parts.has(name));
    expect(known.length).toBeGreaterThan(2);
    expectLine(
      known.map(({ name }) => parts.get(name) ?? 0),
      known.map(({ signed }) => signed),
    );
    await expectTwin(figure, saved);
  },
  sound: async (page) => {
    const figure = figureOf(page, 'Where your songs stand, trait by trait');
    const saved = await saveTable(page, figure);
    const own = numbersOf(saved, 'library_median');
    const strips = await figure.locator('ul > li').evaluateAll((lines) =>
      lines.map((line) => {
        const svg = [...line.querySelectorAll('svg')].at(-1);
        const mark = svg?.querySelector('line')?.getBoundingClientRect();
        const box = svg?.getBoundingClientRect();
        const ends = [...(line.lastElementChild?.children ?? [])].map((end) => end.textContent ?? '');
        return { at: mark && box ? (mark.x - box.x) / box.width : undefined, ends };
      }),
    );
    expect(strips).toHaveLength(saved.rows.length);
    const marked = strips.flatMap(({ at, ends }, place) => {
      const [from = Number.NaN, to = Number.NaN] = ends.map(valueIn);
      return at === undefined ? [] : [{ at, told: ((own[place] ?? Number.NaN) - from) / (to - from) }];
    });
    // All but the two traits that a song has or has not.
    expect(marked).toHaveLength(saved.rows.length - 2);
    // The ends are written rounded.
    for (const { at, told } of marked) expect(Math.abs(at - told)).toBeLessThan(0.02);
    await expectTwin(figure, saved);
  },
  people: async (page) => {
    const figure = figureOf(page, 'Within reach, and worth it');
    const saved = await saveTable(page, figure);
    await expectPoints(figure, saved, 'reachability', 'benefit');
    await expectTwin(figure, saved);
  },
};

/** Each row of a table twin as its texts. */
const twinOf = async (figure: Locator) => {
  const rows = figure.locator('details table').last().locator('tbody tr');
  await expect(rows.first()).toBeAttached();
  return rows.evaluateAll((lines) => lines.map((line) => Array.from(line.children, (cell) => cell.textContent ?? '')));
};

test('Comparison_Should_DrawTheNumbersOfItsTable_When_TwoArtistsAreChosen', async ({ page }) => {
  const [a, b] = await featured();
  await page.goto(`/compare?${new URLSearchParams({ a: a?.id ?? '', b: b?.id ?? '' })}`);
  const figure = figureOf(page, 'The middle of each one’s songs');
  const twin = await twinOf(figure);
  const saved = await saveTable(page, figure);
  const drawn = await figure.locator('li').evaluateAll((lines) =>
    lines.map((line) => {
      const [ring, dot] = [...line.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
      const texts = [...line.querySelectorAll('span:not(:has(span))')].map((text) => text.textContent ?? '');
      return { texts, apart: (dot?.x ?? 0) + (dot?.width ?? 0) / 2 - (ring?.x ?? 0) - (ring?.width ?? 0) / 2 };
    }),
  );
  expect(drawn).toHaveLength(12);
  // The name, and the middle of either's songs.
  expect(drawn.map(({ texts }) => texts)).toEqual(twin.map(([name, one, , two]) => [name, one, two]));
  const [one, two] = [numbersOf(saved, 'median_a'), numbersOf(saved, 'median_b')];
  for (const [place, { apart }] of drawn.entries()) {
    const difference = (one[place] ?? 0) - (two[place] ?? 0);
    expect(Math.sign(Math.round(apart)), twin[place]?.[0]).toBe(Math.abs(apart) < 0.5 ? 0 : Math.sign(difference));
  }
  await expectTwin(figure, saved);

  const drivers = figureOf(page, 'What drives popularity');
  const weights = await saveTable(page, drivers);
  for (const side of ['a', 'b']) {
    const bars = await drivers.locator(`svg:has(rect) > rect[data-side=${side}]`).evaluateAll((rects) =>
      rects.map((rect) => {
        const { x, width } = rect.getBoundingClientRect();
        const zero = rect.parentElement?.querySelector('line')?.getBoundingClientRect().x ?? 0;
        return width * (x + width / 2 < zero ? -1 : 1);
      }),
    );
    // The smallest bars keep a width that can be seen.
    expectLine(numbersOf(weights, `importance_${side}`), bars);
  }
  await expectTwin(drivers, weights);
});

test('Models_Should_DrawTheNumbersOfTheirTables_When_ANicheIsOpen', async ({ page }) => {
  await page.goto('/models');
  await page.getByRole('region', { name: 'One niche' }).scrollIntoViewIfNeeded();
  const matrix = figureOf(page, 'All correlations');
  const twin = await twinOf(matrix);
  // Twelve traits and popularity, each pair once.
  expect(twin).toHaveLength(78);
  const [heads = [], ...lines] = await matrix
    .locator('table[class*=matrix] tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')));
  const drawn = lines.flatMap(([name = '', ...cells]) =>
    cells.map((cell, place) => `${[name, heads[place + 1] ?? ''].toSorted().join(' and ')}: ${cell}`),
  );
  const told = twin.map(([one = '', other = '', value]) => `${[one, other].toSorted().join(' and ')}: ${value}`);
  expect(drawn.toSorted()).toEqual(told.toSorted());
  await expectTwin(matrix, await saveTable(page, matrix));

  const methods = figureOf(page, /^Order within an artist$/);
  const means = await saveTable(page, methods);
  const dots = await drawnAs(methods, 'circle:last-of-type');
  expectLine(
    numbersOf(means, 'mean'),
    dots.map(({ x }) => x),
  );
  await expectTwin(methods, means);

  const sizes = figureOf(page, 'Does a larger niche help?');
  const niches = await saveTable(page, sizes);
  await expectPoints(sizes, niches, 'tracks', 'within_artist_rank_correlation');
  await expectTwin(sizes, niches);

  const tuning = figureOf(page, /, by setting$/);
  const settings = await saveTable(page, tuning);
  // A small chart for each method, all on one scale.
  const tuned = await tuning.locator('circle').evaluateAll((circles) =>
    circles.map((circle) => {
      const { y, height } = circle.getBoundingClientRect();
      return (circle.closest('svg')?.getBoundingClientRect().y ?? 0) - y - height / 2;
    }),
  );
  expectLine(numbersOf(settings, 'mean'), tuned);
  await expectTwin(tuning, settings);

  const histogram = figureOf(page, 'Loudness');
  const saved = await saveTable(page, histogram);
  for (const [column, name] of [
    ['count', 'all'],
    ['popular_count', 'popular'],
    ['library_count', 'own'],
  ] as const) {
    const bars = await histogram
      .locator(`rect[class*=${name}]`)
      .evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().height));
    expectLine(numbersOf(saved, column), bars);
  }
  await expectTwin(histogram, saved);
});

test('Drawings_Should_TellTheNumbersOfTheirTables_When_EverythingIsOpen', async ({ page }) => {
  const [artist] = await featured();
  await page.goto(artistPath(artist?.id ?? ''));
  await showAll(page);
  for (const [chart, holdAgainst] of Object.entries(charts)) await test.step(chart, () => holdAgainst(page));
});

test('WhatIf_Should_DrawTheNumbersOfItsTable_When_AnotherSoundIsTried', async ({ page }) => {
  const [artist] = await featured();
  await page.goto(`${artistPath(artist?.id ?? '')}?songs=library`);
  const songs = page.getByRole('region', { name: 'Songs to promote' });
  await songs.scrollIntoViewIfNeeded();
  await songs.locator('tbody th button').first().click();
  await songs.getByRole('link', { name: /^Open this song/ }).click();
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.scrollIntoViewIfNeeded();
  await whatIf.getByRole('slider', { name: 'loudness' }).press('Home');
  await expect(whatIf.getByRole('status').first()).toContainText(/[+−]\d+\.\d points/);
  const figure = figureOf(page, 'What each trait adds');
  const saved = await saveTable(page, figure);
  for (const [column, place] of [
    ['contribution_before', 1],
    ['contribution_after', 2],
  ] as const) {
    const dots = await drawnAs(figure, `circle:nth-of-type(${place})`);
    expectLine(
      numbersOf(saved, column),
      dots.map(({ x }) => x),
    );
  }
  await expectTwin(figure, saved);
});
