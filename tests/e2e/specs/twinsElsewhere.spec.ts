import { drawnAs, expectLine, expectPoints, expectTwin, figureOf, twinOf } from '../support/drawings.ts';
import { featured } from '../support/graph.ts';
import { numbersOf, saveTable } from '../support/saved.ts';
import { expect, test } from '../support/test.ts';

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
