import { drawnAs, expectLine, expectPoints, expectTwin, figureOf, valueIn } from '../support/drawings.ts';
import { artistPath, featured } from '../support/graph.ts';
import { showAll } from '../support/page.ts';
import { numbersOf, saveTable } from '../support/saved.ts';
import { expect, type Page, test } from '../support/test.ts';

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
