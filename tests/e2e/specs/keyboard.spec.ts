import { featured } from '../support/graph.ts';
import { searchField } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test('Songs_Should_BeReached_When_OnlyTheKeyboardIsUsed', async ({ page }) => {
  const [artist] = await featured();
  if (!artist) throw new Error('There is no featured artist.');
  const press = async (key: string, until: () => Promise<boolean>, most = 60) => {
    for (let times = 0; times < most; times++) {
      if (await until()) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} was pressed ${most} times in vain.`);
  };
  const focused = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  await page.goto('/');
  await expect(searchField(page)).toBeVisible();
  await press('Tab', focused('input[role=combobox]'));
  await page.keyboard.type(artist.name);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();

  await press('Tab', focused('nav a[href="#songs"]'));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Songs to promote' });
  await expect(panel).toBeInViewport();
  await expect(panel.getByRole('table').or(panel.getByRole('button').first()).first()).toBeVisible();
  if (await panel.getByRole('button', { name: 'Show the list anyway' }).isVisible()) {
    await press('Tab', focused('#songs button'));
    await page.keyboard.press('Enter');
  }
  await press('Tab', focused('#songs tbody button'));
  await page.keyboard.press('Enter');
  await expect(panel.getByText(/^From \d+% for the average of your songs/)).toBeVisible();
});
