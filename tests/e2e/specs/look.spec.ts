import { expect, test } from '../support/test.ts';

test('Theme_Should_BeRemembered_When_Chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByLabel('Colours').selectOption('dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await ground()).toBe(dark);
  await page.getByLabel('Colours').selectOption('system');
  expect(await ground()).toBe(light);
});

test('Motion_Should_Stop_When_ReducedMotionIsWished', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('/graphql', () => {});
  await page.goto('/');
  const bone = page.getByRole('status').locator('div').first();
  await expect(bone).toHaveCSS('animation-iteration-count', '1');
});
