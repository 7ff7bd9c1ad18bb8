import { artistPath, featured } from '../support/graph.ts';
import { save, saveTable } from '../support/saved.ts';
import { expect, type Page, test } from '../support/test.ts';

async function open(page: Page) {
  const [artist] = await featured();
  await page.goto(`${artistPath(artist?.id ?? '')}?songs=library`);
  await page.waitForLoadState('networkidle');
}

test('Csv_Should_HoldTheSongsOfThePage_When_TheyWereSortedAndMoreWereBrought', async ({ page }) => {
  await open(page);
  const songs = page.locator('#songs');
  await songs.scrollIntoViewIfNeeded();
  await songs.getByRole('button', { name: 'Popularity' }).click();
  await expect(songs.getByRole('columnheader', { name: 'Popularity' })).toHaveAttribute('aria-sort', 'descending');
  const more = songs.getByRole('button', { name: 'Show more' });
  const names = songs.locator('tbody > tr > th > button');
  const before = await names.count();
  if (await more.isVisible()) {
    await more.click();
    await expect.poll(() => names.count()).toBeGreaterThan(before);
  }
  const table = songs.getByRole('table', { name: 'Songs to promote' });
  const head = songs.getByRole('button', { name: /^Save ?: Songs to promote/ }).locator('..');
  const { name, columns, rows } = await saveTable(page, head);
  expect(name).toMatch(/^music-mastery-.+-songs-to-promote\.csv$/);
  const shown = await table.locator('tbody > tr > th > button').allTextContents();
  expect(rows.map(([song]) => song)).toEqual(shown);
  const popularity = rows.map((row) => Number(row[columns.indexOf('popularity')]));
  expect(popularity).toEqual(popularity.toSorted((a, b) => b - a));
});

test('Json_Should_NameItsOrigin_When_AChartIsSaved', async ({ page }) => {
  await open(page);
  const { content } = await save(page, page.locator('#report figure').first(), 'JSON');
  const saved = JSON.parse(content.toString('utf8'));
  expect(saved.page).toBe(page.url());
  expect(saved.origin).toMatchObject({ sources: ['DEMO'], dataHash: expect.stringMatching(/^[0-9a-f]{64}$/i) });
  expect(saved.rows.length).toBeGreaterThan(2);
});

test('Svg_Should_HoldTheTextsOfTheFigure_When_Saved', async ({ page }) => {
  await open(page);
  for (const figure of [page.locator('#report figure').first(), page.locator('#collaborators figure')]) {
    await page.locator('#collaborators').scrollIntoViewIfNeeded();
    const { content } = await save(page, figure, 'SVG');
    const texts = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) throw new Error('This is no XML.');
      return [...parsed.querySelectorAll('text')].map((each) => each.textContent);
    }, content.toString('utf8'));
    const written = texts.join(' ');
    const shown = await figure.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll('[data-unsaved], title')) part.remove();
      const leaves = [...copy.querySelectorAll('*')].filter((each) => each.children.length === 0);
      return leaves.map((each) => each.textContent?.trim() ?? '').filter(Boolean);
    });
    for (const text of shown) expect(written).toContain(text);
    expect(written).toContain('demo data is invented');
  }
});

test('Png_Should_BeTwiceTheSizeAndShowTheDrawing_When_Saved', async ({ page }) => {
  await open(page);
  const figure = page.locator('#report figure').first();
  const svg = (await save(page, figure, 'SVG')).content.toString('utf8');
  const { content } = await save(page, figure, 'PNG');
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  const colours = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return new Set(Array.from({ length: data.length / 4 }, (_, place) => data.slice(place * 4, place * 4 + 3).join()))
        .size;
    },
    `data:image/png;base64,${content.toString('base64')}`,
  );
  expect(colours).toBeGreaterThan(10);
});

test('Menu_Should_GiveTheFocusBack_When_ItIsUsedByKeyboard', async ({ page }) => {
  await open(page);
  const figure = page.locator('#report figure').first();
  const button = figure.getByRole('button', { name: /^Save/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(button).toBeFocused();
});

const hash = expect.stringMatching(/^[0-9a-f]{64}$/i);

async function compared(page: Page) {
  const [a, b] = await featured();
  if (!a || !b) throw new Error('There are not two featured artists.');
  await page.goto(`/compare?a=${encodeURIComponent(a.id)}&b=${encodeURIComponent(b.id)}`);
  const figure = page.getByRole('figure').filter({ hasText: 'The middle of each one’s songs' });
  await figure.scrollIntoViewIfNeeded();
  return { a, b, figure };
}

test('Files_Should_NameBothOrigins_When_AComparisonIsSaved', async ({ page }) => {
  const { a, b, figure } = await compared(page);
  const { name, content } = await save(page, figure, 'JSON');
  expect(JSON.parse(content.toString('utf8')).origins).toMatchObject([
    { artist: a.name, sources: ['DEMO'], dataHash: hash },
    { artist: b.name, sources: ['DEMO'], dataHash: hash },
  ]);
  expect(name).toMatch(/^music-mastery-.+-and-.+\.json$/);
  const svg = (await save(page, figure, 'SVG')).content.toString('utf8');
  expect(svg).toContain(`Music Mastery · ${a.name} and ${b.name} · `);
  expect(svg).toContain('demo data is invented');
});

test('Files_Should_NameTheirOrigins_When_FiguresOfAllModelsAreSaved', async ({ page }) => {
  await page.goto('/models');
  const methods = page.getByRole('figure').first();
  const { content } = await save(page, methods, 'JSON');
  const { origins } = JSON.parse(content.toString('utf8'));
  expect(origins.length).toBeGreaterThan(1);
  for (const origin of origins) expect(origin).toMatchObject({ sources: ['DEMO'], dataHash: hash });
  expect((await save(page, methods, 'SVG')).content.toString('utf8')).toContain('demo data is invented');

  const niche = page.getByRole('region', { name: 'One niche' });
  await niche.scrollIntoViewIfNeeded();
  const spread = niche.getByRole('figure').first();
  const saved = JSON.parse((await save(page, spread, 'JSON')).content.toString('utf8'));
  expect(saved.origin).toMatchObject({ sources: ['DEMO'], dataHash: hash });
});

test.describe('without an origin', () => {
  test.use({ allowedMessages: /Failed to load resource|ERR_FAILED/ });

  test('Save_Should_SayThatItFailed_When_TheOriginCannotBeRead', async ({ page }) => {
    const { figure } = await compared(page);
    await page.route('/graphql', (route) =>
      route.request().postData()?.includes('originQuery')
        ? route.fulfill({ json: { data: null, errors: [{ message: 'It could not be read.' }] } })
        : route.continue(),
    );
    let saved = 0;
    page.on('download', () => saved++);
    await figure.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('menuitem', { name: /^CSV/ }).click();
    await expect(figure.getByRole('status').filter({ hasText: 'It could not be saved.' })).toBeVisible();
    expect(saved).toBe(0);
  });
});
