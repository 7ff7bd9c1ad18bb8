import { artistPath, featured } from '../support/graph.ts';
import { expect, type Page, test } from '../support/test.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search and go to' });
const field = (page: Page) => palette(page).getByRole('combobox');

async function open(page: Page, path = '/') {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test('Palette_Should_OpenAnArtist_When_ItsNameIsTyped', async ({ page }) => {
  const [artist] = await featured();
  await open(page);
  await page.keyboard.type(artist?.name ?? '');
  await expect(palette(page).getByRole('option', { name: artist?.name }).first()).toBeVisible();
  await expect(palette(page).getByRole('status')).toHaveText(/artists? found/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: artist?.name })).toBeVisible();
  await expect(palette(page)).toHaveCount(0);
});

test('Palette_Should_GiveTheFocusBack_When_Closed', async ({ page }) => {
  await page.goto('/sources');
  const button = page.getByRole('button', { name: /^Search/ });
  await button.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('Slash_Should_BeTyped_When_AFieldHasTheFocus', async ({ page }) => {
  await page.goto('/');
  const search = page.getByRole('combobox', { name: 'Search for an artist' });
  await search.focus();
  await page.keyboard.type('a/c');
  await expect(search).toHaveValue('a/c');
  await expect(palette(page)).toHaveCount(0);
});

test('Palette_Should_GoToAPage_When_ChosenWithTheArrows', async ({ page }) => {
  await open(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(palette(page).getByRole('option', { name: 'Models' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/models$/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('Palette_Should_LeadOn_When_AnArtistIsOpen', async ({ page }) => {
  const [artist] = await featured();
  await open(page, artistPath(artist?.id ?? ''));
  await page.keyboard.type('work with');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#collaborators$/);
  await expect(page.getByRole('region', { name: 'People to work with' })).toBeInViewport();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `History of ${artist?.name}` })).toBeVisible();
});

test('Palette_Should_ShowThePanel_When_ItIsJumpedToAgainOrFromAPageBelow', async ({ page }) => {
  const [artist] = await featured();
  const panel = page.getByRole('region', { name: 'People to work with' });
  const jump = async () => {
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('work with');
    await page.keyboard.press('Enter');
    await expect(panel).toBeInViewport();
  };
  await page.goto(`${artistPath(artist?.id ?? '')}/history`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await jump();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: `History of ${artist?.name}` })).toBeVisible();
  // Now everything is in the store, so that the panels stand there with the page.
  await jump();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(panel).not.toBeInViewport();
  await jump();
});

test('Palette_Should_SetTheColours_When_OneIsChosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Colours')).toHaveValue('dark');
});

test('Palette_Should_SayThatNothingFits_When_NothingDoes', async ({ page }) => {
  await open(page);
  await page.keyboard.type('qqqqqqqqq');
  await expect(palette(page).getByRole('status')).toHaveText('Nothing has this name.');
});
