import { artistPath, ask, type Named, unanalysed } from '../support/graph.ts';
import { expect, type Page, test } from '../support/test.ts';

// Each test takes an artist of its own; together they would take the same ones.
test.describe.configure({ mode: 'serial' });

let artists: Named[] = [];

test.beforeAll(async () => {
  if (process.env.E2E_URL) artists = await unanalysed(5);
});

async function start(page: Page, index: number) {
  const artist = artists[index];
  if (!artist) throw new Error('The demo catalog has too few artists that are not analysed yet.');
  await page.goto(artistPath(artist.id));
  await page.getByRole('button', { name: 'Analyse' }).press('Enter');
  await expect(page.getByRole('region', { name: `Analysing ${artist.name}` })).toBeVisible();
}

const advice = (page: Page) => page.getByRole('region', { name: 'Report card' }).getByText(/^Sound tells/);

test('Analysis_Should_ShowSevenStagesAndThenAdvice_When_Started', async ({ page }) => {
  await start(page, 0);
  await expect(page.getByRole('region', { name: /^Analysing/ }).getByRole('listitem')).toHaveCount(7);
  await expect(advice(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Run again' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('Analysis_Should_Stop_When_Cancelled', async ({ page }) => {
  await start(page, 1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The analysis was cancelled.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run again' })).toBeVisible();
});

test('Panels_Should_ShowTheNewestCompletedAnalysisWhereTheReaderIs_When_ALaterRunIsCancelled', async ({ page }) => {
  // Two analyses, one after the other, and a third that is not waited for.
  test.slow();
  await start(page, 4);
  const again = page.getByRole('button', { name: 'Run again', exact: true });
  await expect(again).toBeVisible({ timeout: 60_000 });
  // A panel that was jumped to before a run is not jumped to again when it ends.
  const sections = page.getByRole('navigation', { name: 'On this page' });
  await sections.getByRole('link', { name: 'People to work with' }).click();
  await expect(page).toHaveURL(/#collaborators$/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await again.click();
  await expect(page.getByRole('region', { name: /^Analysing/ })).toBeVisible();
  await expect(again).toBeVisible({ timeout: 60_000 });
  await expect(advice(page)).toBeVisible();
  await expect(again).toBeInViewport();
  await again.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The analysis was cancelled.')).toBeVisible();

  const [second, first] = await completed(artists[4]);
  expect(first).toBeDefined();
  const panel = page.getByRole('region', { name: 'Report card' });
  // A panel's foot comes when it is near.
  await page.getByRole('region', { name: 'Songs to promote' }).scrollIntoViewIfNeeded();
  const question = await panel.getByRole('link', { name: 'Open in the explorer' }).getAttribute('href');
  const variables = new URL(question ?? '', page.url()).searchParams.get('variables');
  expect(JSON.parse(variables ?? '{}')).toEqual({ analysisId: second });
});

/** The completed analyses of an artist, the newest first. */
async function completed(artist: Named | undefined) {
  type Answer = { artist: { analyses: { nodes: { id: string; status: string }[] } } };
  const { artist: found } = await ask<Answer>(
    'query ($id: ID!) { artist(id: $id) { analyses(first: 5) { nodes { id status } } } }',
    { id: artist?.id },
  );
  return found.analyses.nodes.filter(({ status }) => status === 'COMPLETED').map(({ id }) => id);
}

test('Analysis_Should_GoOn_When_ThePageIsReloaded', async ({ page }) => {
  await start(page, 2);
  await page.reload();
  await expect(advice(page)).toBeVisible({ timeout: 60_000 });
});

test('Analysis_Should_ReachItsEnd_When_TheLiveStreamBreaks', async ({ page }) => {
  let broken = 0;
  await page.route('/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    // An idle machine is done with the analysis before anybody could read what is said meanwhile.
    if (asked.includes('useAnalysisProgressQuery')) await new Promise((done) => setTimeout(done, 1000));
    if (!asked.includes('useAnalysisProgressSubscription')) return route.continue();
    broken += 1;
    return route.abort();
  });
  await start(page, 3);
  await expect(page.getByText('The live line broke; asking every second instead.')).toBeVisible();
  await expect(advice(page)).toBeVisible({ timeout: 60_000 });
  expect(broken).toBeGreaterThan(0);
});
test.use({ allowedMessages: /Failed to load resource/ });
