import { artistPath, featured, unanalysed } from '../support/graph.ts';
import { expect, test } from '../support/test.ts';

test('Head_Should_LeadToEachPage_When_Clicked', async ({ page }) => {
  await page.goto('/');
  const nav = page.getByRole('navigation', { name: 'Pages' });
  for (const [name, title] of [
    ['Compare', 'Compare two artists'],
    ['Models', 'Models'],
    ['Sources', 'Sources'],
  ] as const) {
    await nav.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(nav.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('Models_Should_KeepWhatIsLookedAt_When_Reloaded', async ({ page }) => {
  const artists = await featured();
  const measure = page.getByRole('button', { name: 'Right in a pair', exact: true });
  const panel = page.getByRole('region', { name: 'One niche' });
  const niche = panel.getByRole('combobox', { name: 'Niche around' });
  await page.goto('/models');
  await measure.click();
  await panel.scrollIntoViewIfNeeded();
  await niche.focus();
  await niche.selectOption({ label: artists[1]?.name });
  await expect(page).toHaveURL(/measure=auc/);
  await expect(panel.getByRole('figure').first()).toBeVisible();
  await expect(niche).toBeFocused();
  await page.reload();
  await expect(measure).toHaveAttribute('aria-pressed', 'true');
  await panel.scrollIntoViewIfNeeded();
  await expect(niche.locator('option:checked')).toHaveText(artists[1]?.name ?? '');
});

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('Report_Should_FillOnePage_When_Printed', async ({ page }) => {
  for (const { id, name } of await featured()) {
    await page.goto(`${artistPath(id)}/report`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), `${name}, ${format}`).toBe(1);
  }
});

test('Report_Should_StillFillOnePage_When_NamesAreVeryLong', async ({ page }) => {
  const [artist] = await featured();
  const long = 'The Interminable Philharmonic Society of Lower Harbour Street and its Many Friends '.repeat(2).trim();
  await page.route('/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll(/"name":"[^"]*"/g, `"name":"${long}"`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto(`${artistPath(artist?.id ?? '')}/report`);
  await expect(page.getByRole('heading', { level: 1, name: long })).toBeVisible();
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
});

test('Report_Should_LeadToTheAnalysis_When_ThereIsNone', async ({ page }) => {
  const artist = (await unanalysed(20))[7];
  await page.goto(`${artistPath(artist?.id ?? '')}/report`);
  await expect(page.getByText('There is nothing to report yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the artist' }).click();
  await expect(page.getByRole('button', { name: 'Analyse' })).toBeVisible();
});

test('Pages_Should_TakePicturesFromNobodyElse_When_Answered', async ({ page }) => {
  const answer = await page.goto('/');
  expect(answer?.headers()['content-security-policy']).toContain("img-src 'self' data:;");
});
