import { expect, test } from '../support/test.ts';

// The explorer asks whether there is a worker to go on with, which there is not.
test.use({ allowedMessages: /Failed to load resource.*404/ });

test('Explorer_Should_AnswerTheStarterQuestion_When_ABrowserVisitsTheGraph', async ({ page }) => {
  await page.goto('/graphql');

  await expect(page).toHaveTitle('Banana Cake Pop');
  await expect(page.getByText('query Starter')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Schema available')).toBeVisible();
  await page.locator('button', { hasText: /^Run$/ }).click();
  await expect(page.getByText('"featuredArtists"')).toBeVisible();
});

test('Explorer_Should_ShowWhatFieldsMean_When_TheSchemaIsBrowsed', async ({ page }) => {
  await page.goto('/graphql');
  await expect(page.getByText('Schema available')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('tab', { name: 'Schema Reference' }).click();

  await expect(page.getByText('Artists with a completed analysis that can be opened at once').first()).toBeVisible();
});
