import { featured, unanalysed } from '../support/graph.ts';
import { panel, searchField } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Presses Tab until what is wanted has the focus, and holds that one can see where it is. */
async function tabTo(page: Page, selector: string, most = 80) {
  for (let times = 0; times < most; times++) {
    const seen = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!focused?.matches(wanted)) return undefined;
      const { width, height } = focused.getBoundingClientRect();
      return { ring: focused.matches(':focus-visible'), shown: width > 0 && height > 0 };
    }, selector);
    if (seen) return expect(seen, selector).toEqual({ ring: true, shown: true });
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab was pressed ${most} times and did not reach ${selector}.`);
}

/** Opens the palette, types and takes the first it finds. */
async function go(page: Page, to: string, found: string | RegExp) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(to);
  await expect(page.getByRole('dialog').getByRole('option', { name: found }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('Musician_Should_DoEverything_When_OnlyTheKeyboardIsUsed', async ({ page }) => {
  test.slow();
  const [artist, second] = await featured();
  if (!artist || !second) throw new Error('There are too few featured artists.');

  await test.step('find oneself', async () => {
    await page.goto('/');
    await expect(searchField(page)).toBeVisible();
    await tabTo(page, 'input[role=combobox]');
    await page.keyboard.type(artist.name);
    const first = page.getByRole('listbox').getByRole('option').first();
    await expect(first).toContainText(artist.name);
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
  });

  const songs = panel(page, 'Songs to promote');
  await test.step('read why a song deserves a push', async () => {
    await tabTo(page, 'nav a[href="#songs"]');
    await page.keyboard.press('Enter');
    await expect(songs).toBeInViewport();
    const anyway = songs.getByRole('button', { name: 'Show the list anyway' });
    const row = songs.locator('tbody th[scope=row] > button').first();
    await expect(row.or(anyway)).toBeVisible();
    if (await anyway.isVisible()) {
      await tabTo(page, '#songs button');
      await page.keyboard.press('Enter');
    }
    await tabTo(page, '#songs tbody button');
    await page.keyboard.press('Enter');
    await expect(songs.getByText(/^From \d+% for the average of your songs/)).toBeVisible();
  });

  await test.step('save what is shown of the song', async () => {
    await tabTo(page, '#songs tbody a[href*="/song/"]');
    await page.keyboard.press('Enter');
    await expect(panel(page, 'Why')).toBeVisible();
    // Its menu comes with it, when the rest is there.
    await expect(page.locator('main button[aria-haspopup=menu]').first()).toBeVisible();
    await tabTo(page, 'main button[aria-haspopup=menu]');
    await page.keyboard.press('Enter');
    const items = page.getByRole('menu').getByRole('menuitem');
    await expect(items.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(1)).toBeFocused();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });

  await test.step('ask what another sound would change', async () => {
    await tabTo(page, '#what-if input[type=range]');
    await page.keyboard.press('Home');
    await expect(panel(page, 'What if').getByRole('status').first()).toContainText(/[+−]\d+\.\d points/);
  });

  const niche = panel(page, 'Your niche');
  await test.step('see who is around, and leave somebody out', async () => {
    await go(page, artist.name, artist.name);
    await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
    await go(page, 'Your niche', /niche/i);
    await expect(niche).toBeInViewport();
    await expect(niche.getByRole('rowheader').first()).toBeVisible();
    await tabTo(page, '#niche button[data-reach]', 300);
    await page.keyboard.press('Space');
    await expect(niche.getByRole('region', { name: /^About / })).toBeVisible();
    await tabTo(page, '#niche button[aria-label^="Leave out: "]', 300);
    await page.keyboard.press('Enter');
    await expect(niche.getByText('1 artist to leave out.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(niche.getByText('1 artist to leave out.')).toBeHidden();
  });

  await test.step('compare with another artist', async () => {
    await go(page, 'Compare', /Compare/);
    await expect(page.getByRole('heading', { level: 1, name: 'Compare two artists' })).toBeVisible();
    await expect(page.getByRole('button', { name: `Choose another in place of ${artist.name}` })).toBeVisible();
    await tabTo(page, 'main input[role=combobox]');
    await page.keyboard.type(second.name);
    await expect(page.getByRole('option', { name: second.name }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel(page, 'In short')).toContainText(second.name);
  });

  await test.step('have somebody analysed', async () => {
    const other = (await unanalysed(20)).at(-7);
    await go(page, other?.name ?? '', other?.name ?? '');
    await expect(page.getByRole('heading', { level: 1, name: other?.name })).toBeVisible();
    await tabTo(page, 'main button');
    await page.keyboard.press('Enter');
    await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible({ timeout: 60_000 });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});
