import { artistPath, featured } from '../support/graph.ts';
import { showAll } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

// The explorer asks whether there is a worker to go on with, which there is not.
test.use({ allowedMessages: /Failed to load resource.*404/ });

test('Explorer_Should_AnswerTheStarterQuestionAndSayWhatFieldsMean_When_ABrowserVisitsTheGraph', async ({ page }) => {
  await page.goto('/graphql');

  await expect(page).toHaveTitle('Banana Cake Pop');
  await expect(page.getByText('query Starter')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Schema available')).toBeVisible();
  await page.locator('button', { hasText: /^Run$/ }).click();
  await expect(page.getByText('"featuredArtists"')).toBeVisible();

  await page.getByRole('tab', { name: 'Schema Reference' }).click();
  // On a slow machine its reference can miss that the schema has come; its own button reads the schema again.
  await expect(async () => {
    if (await page.getByText('No Schema').first().isVisible()) {
      await page.getByRole('button', { name: /^Reload Schema/ }).click();
    }
    const meaning = page.getByText('Artists with a completed analysis that can be opened at once');
    await expect(meaning.first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 40_000 });
});

test('Explorer_Should_AnswerAPanelsOwnQuestion_When_OpenedFromThePanel', async ({ page, context }) => {
  // The explorer is a large program, and starts twice here.
  test.slow();
  const [artist] = await featured();
  await page.goto(artistPath(artist?.id ?? ''));
  await showAll(page);
  // The first visit finds nothing open, the second finds the document of the first.
  for (const [panel, question, answer, shown] of [
    ['#collaborators', 'CollaboratorsPanelQuery', '"collaborators"', 'table th a'],
    ['#drivers', 'DriversPanelQuery', '"drivers"', null],
  ] as const) {
    const [explorer] = await Promise.all([
      context.waitForEvent('page'),
      page.locator(panel).getByRole('link', { name: 'Open in the explorer' }).click(),
    ]);
    await expect(explorer.getByText(`query ${question}(`)).toBeVisible({ timeout: 30_000 });
    await expect(explorer.getByText('"analysisId"')).toBeVisible();
    await expect(explorer.getByText('Schema available')).toBeVisible();
    const [response] = await Promise.all([
      explorer.waitForResponse((each) => each.request().postData()?.includes(`query ${question}(`) ?? false),
      explorer.locator('button', { hasText: /^Run$/ }).click(),
    ]);
    // The explorer draws only the lines in view; the whole answer holds what the panel shows.
    const text = await response.text();
    if (shown) expect(text).toContain(await page.locator(panel).locator(shown).first().textContent());
    expect(text).not.toContain('"errors"');
    await expect(explorer.getByText(answer).first()).toBeVisible();
    await explorer.close();
  }
});
