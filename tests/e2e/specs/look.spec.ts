import { artistPath, featured } from '../support/graph.ts';
import { showAll } from '../support/page.ts';
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

for (const width of [320, 360]) {
  test(`Pages_Should_NotScrollSideways_When_${width}PixelsWide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    const [artist] = await featured();
    for (const path of ['/', artistPath(artist?.id ?? ''), '/nowhere']) {
      await page.goto(path);
      await showAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  });
}

test('Motion_Should_Stop_When_ReducedMotionIsWished', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('/graphql', () => {});
  await page.goto('/');
  const bone = page.getByRole('status').locator('div').first();
  await expect(bone).toHaveCSS('animation-iteration-count', '1');
});
