import { artistPath, ask, featured, type Named, unanalysed } from '../support/graph.ts';
import { asks } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

const niche = (page: Page) => page.getByRole('region', { name: 'Your niche' });
const rows = (page: Page) =>
  niche(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const names = (page: Page) => niche(page).getByRole('rowheader').locator(':scope > :first-child').allTextContents();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Opens the niche of an artist whose analysis is finished. */
async function open(page: Page, artistId?: string, query = '') {
  const [first] = await featured();
  await page.goto(`${artistPath(artistId ?? first?.id ?? '')}${query}`);
  // What stands above comes first, for it would push the niche away again.
  await page.waitForLoadState('networkidle');
  await niche(page).scrollIntoViewIfNeeded();
  await expect(rows(page).first()).toBeVisible();
}

/** The picture, once it is drawn: more than one colour stands on it. */
async function picture(page: Page) {
  const canvas = niche(page).locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await look(page)).colours).toBeGreaterThan(3);
  return canvas;
}

/** How many colours stand on the picture, and which in its middle; of a copy, since reading slows a canvas down. */
const look = (page: Page) =>
  niche(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() };
      const pixels = new Uint32Array(data.buffer);
      return {
        colours: new Set(pixels).size,
        middle: pixels[Math.floor(canvas.height / 2) * canvas.width + Math.floor(canvas.width / 2)],
      };
    });

test('Chain_Should_BeShown_When_AnArtistIsReachedByKeyboardAlone', async ({ page }) => {
  await open(page);
  const reach = niche(page)
    .getByRole('button', { name: /^How to reach: / })
    .nth(2);
  const name = (await reach.getAttribute('aria-label'))?.replace('How to reach: ', '') ?? '';
  await niche(page).getByRole('searchbox', { name: 'Find by name' }).focus();
  for (let times = 0; times < 40 && !(await reach.evaluate((it) => it === document.activeElement)); times++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');

  const detail = niche(page).getByRole('region', { name: `About ${name}` });
  await expect(detail.getByRole('listitem').first()).toHaveText('You');
  await expect(detail.getByRole('listitem').last()).toContainText(name);
  await expect(detail.getByRole('link', { name: 'Open their page' })).toBeVisible();
  expect(parameter(page, 'artist')).not.toBeNull();
  await page.keyboard.press('Tab');
  await expect(detail.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reach).toBeFocused();
  expect(parameter(page, 'artist')).toBeNull();
});

test('List_Should_StaySortedAndNarrowed_When_ThePageIsReloaded', async ({ page }) => {
  await open(page);
  await niche(page).getByRole('columnheader', { name: 'Artist' }).getByRole('button').click();
  await niche(page)
    .getByRole('button', { name: /artists/ })
    .first()
    .click();
  await niche(page).getByRole('searchbox', { name: 'Find by name' }).fill('the');
  await expect.poll(() => parameter(page, 'named')).toBe('the');
  await expect.poll(async () => (await names(page)).every((name) => /the/i.test(name))).toBe(true);
  const before = await names(page);
  expect(before.length).toBeGreaterThan(0);
  expect(before).toEqual(before.toSorted((a, b) => a.localeCompare(b)));
  await page.reload();
  await niche(page).scrollIntoViewIfNeeded();
  await expect(rows(page)).toHaveCount(before.length);
  expect(await names(page)).toEqual(before);
});

test('List_Should_SayWhatToDo_When_NobodyFits', async ({ page }) => {
  await open(page);
  const all = await niche(page).getByRole('rowheader').count();
  await niche(page).getByRole('searchbox', { name: 'Find by name' }).fill('nobody is called this');
  await expect(niche(page).getByText('Nobody here fits that.')).toBeVisible();
  await niche(page).getByRole('button', { name: 'Show everybody' }).click();
  await expect(rows(page)).toHaveCount(all);
});

test('Network_Should_LackArtists_When_RunAgainWithoutThem', async ({ page }) => {
  // Two analyses, one after the other.
  test.slow();
  const artist = (await unanalysed(20)).at(-5);
  if (!artist) throw new Error('The demo catalog has too few artists that are not analysed yet.');
  await page.goto(artistPath(artist.id));
  await page.getByRole('button', { name: 'Analyse' }).click();
  await expect(page.getByRole('button', { name: 'Run again', exact: true })).toBeVisible({ timeout: 60_000 });
  await niche(page).scrollIntoViewIfNeeded();
  const leaveOut = niche(page).getByRole('button', { name: /^Leave out: / });
  await leaveOut.first().click();
  await leaveOut.first().click();
  await expect(niche(page).getByText('2 artists to leave out.')).toBeVisible();
  const out = parameter(page, 'without')?.split(',') ?? [];
  expect(out).toHaveLength(2);
  await page.reload();
  await niche(page).scrollIntoViewIfNeeded();
  // However quick the analysis is, the page does not learn of its end before it was looked at.
  let release = () => {};
  const looked = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('/graphql', async (route) => {
    if (asks(route, 'useAnalysisProgressSubscription')) await looked;
    await route.continue();
  });
  const without = niche(page).getByRole('button', { name: 'Run again without them' });
  await without.click();
  await expect(page.getByRole('region', { name: /^Analysing/ })).toBeInViewport();
  await expect(without).toHaveAttribute('aria-disabled', 'true');
  await expect(niche(page).getByText('An analysis of this artist is at work.')).toBeVisible();
  release();

  await expect(page.getByRole('button', { name: 'Run again', exact: true })).toBeVisible({ timeout: 60_000 });
  await niche(page).scrollIntoViewIfNeeded();
  await expect(niche(page).getByText(/^This analysis was run without/)).toBeVisible();
  expect(parameter(page, 'without')).toBeNull();
  const members = await newestMembers(artist);
  expect(members.length).toBeGreaterThan(1);
  for (const id of out) expect(members).not.toContain(id);
  await expect(niche(page).getByRole('button', { name: 'Put everybody back and run again' })).toBeVisible();
});

async function newestMembers({ id }: Named) {
  type Answer = { artist: { latestAnalysis: { network: { vertices: { nodes: Named[] } } } } };
  const { artist } = await ask<Answer>(
    'query ($id: ID!) { artist(id: $id) { latestAnalysis { network { vertices(first: 100) { nodes { id } } } } } }',
    { id },
  );
  return artist.latestAnalysis.network.vertices.nodes.map((node) => node.id);
}

test('Mark_Should_LeaveNoTrace_When_PutBack', async ({ page }) => {
  await open(page);
  await niche(page)
    .getByRole('button', { name: /^Leave out: / })
    .first()
    .click();
  await expect(niche(page).getByText('1 artist to leave out.')).toBeVisible();
  await niche(page).getByRole('button', { name: 'Put back', exact: true }).click();
  await expect(niche(page).getByText('1 artist to leave out.')).toBeHidden();
  expect(parameter(page, 'without')).toBeNull();
});

test('Artist_Should_BeChosen_When_ItsDiscIsPressed', async ({ page }) => {
  await open(page);
  const canvas = await picture(page);
  // The seed artist stands in the middle.
  await canvas.click();
  await expect(niche(page).getByText('This is you.', { exact: false })).toBeVisible();
  const [artist] = await featured();
  expect(parameter(page, 'artist')).toBe(artist?.id);
});

test('Picture_Should_BeMovedAndZoomed_When_DraggedAndWheeled', async ({ page }) => {
  await open(page);
  const canvas = await picture(page);
  const image = () => canvas.evaluate((it: HTMLCanvasElement) => it.toDataURL());
  const whole = await image();
  await niche(page).getByRole('button', { name: 'Closer' }).click();
  await expect.poll(image).not.toBe(whole);
  await niche(page).getByRole('button', { name: 'Show all' }).click();
  await expect.poll(image).toBe(whole);

  // Somebody who scrolls by is not caught.
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The picture has no place on the page.');
  await page.mouse.move(box.x + 20, box.y + 20);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBeGreaterThan(before);
  expect(parameter(page, 'artist')).toBeNull();
});

test('Picture_Should_TakeTheThemesColours_When_TheThemeIsSwitched', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await picture(page);
  const middle = async () => (await look(page)).middle;
  const light = await middle();
  await page.getByLabel('Colours').selectOption('dark');
  await expect.poll(middle).not.toBe(light);
  await page.getByLabel('Colours').selectOption('light');
  await expect.poll(middle).toBe(light);
});

test('Ties_Should_BeNarrowedToOneKind_When_TheAddressSaysSo', async ({ page }) => {
  await open(page, undefined, '?ties=together');
  await expect(niche(page).getByRole('button', { name: 'Worked together' })).toHaveAttribute('aria-pressed', 'true');
  await niche(page).getByRole('button', { name: 'All ties' }).click();
  expect(parameter(page, 'ties')).toBeNull();
});

test('List_Should_Lead_When_ThePageIsNarrow', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  await expect(niche(page).locator('canvas')).toHaveCount(0);
  await niche(page).getByText('Show the picture').click();
  await picture(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
