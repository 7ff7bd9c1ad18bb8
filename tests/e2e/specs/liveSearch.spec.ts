import type { Locator } from '@playwright/test';
import { firstFeatured } from '../support/graph.ts';
import { searchLive } from '../support/liveSearch.ts';
import { searchField } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

const placesOf = (options: Locator) =>
  options.evaluateAll((all) => all.map((each) => `${each.textContent} ${each.getBoundingClientRect().y}`));

test('Hits_Should_StayWhereTheyAre_When_ALiveSourceAnswersLate', async ({ page }) => {
  const artist = await firstFeatured();
  const { answer } = await searchLive(page);
  await page.goto('/');
  await searchField(page).fill(artist.name);
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toContainText(artist.name);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/Asking MusicBrainz …/)).toBeVisible();
  const before = await placesOf(options);
  answer();
  await expect(options.last()).toContainText('Somebody Elsewhere');
  await expect(options.last()).toContainText('quartet from Oslo');
  await expect(options.last()).toContainText('from Open music');
  expect((await placesOf(options)).slice(0, -1)).toEqual(before);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText(/Asking MusicBrainz …/)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
});

test('Palette_Should_PutWhatComesLateLast_When_ALiveSourceAnswers', async ({ page }) => {
  const { answer } = await searchLive(page);
  await page.goto('/sources');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and go to' });
  await palette.getByRole('combobox').fill('com');
  const options = palette.getByRole('option');
  await expect(options.filter({ hasText: 'Compare' }).first()).toBeVisible();
  await expect(palette.getByRole('status')).toContainText('Asking MusicBrainz …');
  const before = await placesOf(options);
  const selected = await palette.locator('[aria-selected=true]').textContent();
  answer();
  await expect(palette.getByText('Found outside the catalog')).toBeVisible();
  await expect(options.last()).toContainText('Somebody Elsewhere');
  expect((await placesOf(options)).slice(0, -1)).toEqual(before);
  await expect(palette.locator('[aria-selected=true]')).toHaveText(selected ?? '');
});

test('Link_Should_BeAskedForWithoutItsTail_When_Pasted', async ({ page }) => {
  const { answer, asked } = await searchLive(page);
  answer();
  await page.goto('/');
  await searchField(page).fill('https://open.spotify.com/artist/0eVyjRhzZKke2KFYTcDkeu?si=0123456789');
  await expect(page.getByRole('option', { name: /Somebody Elsewhere/ })).toBeVisible();
  expect(asked).toMatchObject([
    { text: 'https://open.spotify.com/artist/0eVyjRhzZKke2KFYTcDkeu', catalogOnly: true },
    { text: 'https://open.spotify.com/artist/0eVyjRhzZKke2KFYTcDkeu', catalogOnly: false },
  ]);
});

test('Artist_Should_BeFound_When_ALinkToItIsPastedAndNothingIsLive', async ({ page }) => {
  const artist = await firstFeatured();
  await page.goto('/');
  const [, id = ''] = atob(artist.id).split(':');
  await searchField(page).fill(`https://open.spotify.com/artist/${id}?si=0123456789`);
  await expect(page.getByRole('option', { name: new RegExp(artist.name) })).toBeVisible();
});

test('Search_Should_AskTheCatalogAlone_When_EveryLiveSourceIsOff', async ({ page }) => {
  const asked: unknown[] = [];
  page.on('request', (request) => {
    const body = request.method() === 'POST' ? request.postDataJSON() : {};
    if (body.operationName === 'useFoundArtistsQuery') asked.push(body.variables.catalogOnly);
  });
  await page.goto('/');
  await searchField(page).fill('zzzz');
  await expect(page.getByText('No artist called “zzzz”', { exact: false })).toBeVisible();
  // Longer than a live source would wait before it is asked.
  await page.waitForTimeout(1000);
  expect(asked).toEqual([true]);
});

test('LiveSearch_Should_BeGivenUp_When_TheTextChangesWhileItIsAsked', async ({ page }) => {
  const artist = await firstFeatured();
  const { answer, asked } = await searchLive(page);
  const givenUp: unknown[] = [];
  page.on('requestfailed', (request) => givenUp.push(request.postDataJSON().variables));
  const live = (text: string) => expect.poll(() => asked).toContainEqual({ text, catalogOnly: false });
  await page.goto('/');
  await searchField(page).fill(artist.name);
  await live(artist.name);
  await searchField(page).fill(`${artist.name} again`);
  await expect.poll(() => givenUp).toEqual([{ text: artist.name, catalogOnly: false }]);
  await live(`${artist.name} again`);
  await searchField(page).fill(artist.name);
  answer();
  await expect(page.getByRole('option', { name: /Somebody Elsewhere/ })).toBeVisible();
  await expect(page.getByText('The server does not answer', { exact: false })).toHaveCount(0);
});
