import { artistPath, featured } from '../support/graph.ts';
import { numbersOf, saveTable } from '../support/saved.ts';
import { expect, type Page, test } from '../support/test.ts';

async function open(page: Page, search = '') {
  const [artist] = await featured();
  if (!artist) throw new Error('There is no featured artist.');
  await page.goto(`${artistPath(artist.id)}${search}#songs`);
  const panel = page.getByRole('region', { name: 'Songs to promote' });
  const anyway = panel.getByRole('button', { name: 'Show the list anyway' });
  await expect(panel.getByRole('table').or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  return panel;
}

/** The song names as listed. */
const names = (panel: ReturnType<Page['getByRole']>) => panel.locator('tbody th[scope=row] > button').allTextContents();

test('Order_Should_SurviveAReload_When_ChosenByAColumnHead', async ({ page }) => {
  const panel = await open(page, '?songs=library');
  await panel.getByRole('button', { name: 'Song', exact: true }).click();
  await expect(page).toHaveURL(/[?&]order=NAME/);
  await expect(panel.getByRole('columnheader', { name: 'Song' })).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(async () => {
      const list = (await names(panel)).map((name) => name.toLowerCase());
      return list.length > 1 && list.every((name, index) => index === 0 || (list[index - 1] ?? '') <= name);
    })
    .toBe(true);
  const before = await names(panel);
  await page.reload();
  await expect.poll(() => names(panel)).toEqual(before);
});

test('List_Should_Grow_When_MoreIsAskedFor', async ({ page }) => {
  const panel = await open(page, '?songs=library');
  const rows = panel.locator('tbody th[scope=row] > button');
  await expect(rows).toHaveCount(20);
  await panel.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
});

test('Reason_Should_AddUp_When_ASongIsOpened', async ({ page }) => {
  const panel = await open(page);
  await panel.locator('tbody th[scope=row] > button').first().click();
  const summary = panel.getByText(/^From \d+% for the average of your songs to \d+% for this one/);
  await expect(summary).toBeVisible();
  const [base = 0, total = 0] = ((await summary.textContent())?.match(/\d+/g) ?? []).map(Number);
  const figure = panel.getByRole('figure');
  await figure.getByText('Show as a table').click();
  const cells = await figure.getByRole('table').locator('tbody tr td:last-child').allTextContents();
  const points = cells.map((cell) => Number(cell.replace('−', '-'))).reduce((sum, part) => sum + part, 0);
  expect(cells).toHaveLength(12);
  // Twelve parts rounded to a tenth and two ends rounded to one.
  expect(Math.abs(total - base - points)).toBeLessThan(1.7);
  await page.reload();
  await expect(summary).toBeVisible();
});

test('Curve_Should_StayOpen_When_ThePageIsReloaded', async ({ page }) => {
  await open(page);
  const panel = page.getByRole('region', { name: 'What drives popularity' });
  await panel.scrollIntoViewIfNeeded();
  const traits = panel.getByRole('listitem').getByRole('button');
  await traits.nth(1).click();
  await expect(traits.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await panel.scrollIntoViewIfNeeded();
  await expect(traits.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(traits.first()).toHaveAttribute('aria-expanded', 'false');
  // Closed again, it leaves no trace.
  await traits.nth(1).click();
  await expect(page).not.toHaveURL(/trait=/);
});

test('Collaborators_Should_BeSortedAndLeadOn_When_Used', async ({ page }) => {
  await open(page);
  const panel = page.getByRole('region', { name: 'People to work with' });
  await panel.scrollIntoViewIfNeeded();
  await panel.getByRole('button', { name: 'Followers', exact: true }).click();
  await expect(page).toHaveURL(/[?&]people=FOLLOWERS/);
  const list = panel
    .locator('div:has(> button)')
    .filter({ has: page.getByRole('button', { name: /^Save.*People to work/ }) });
  await expect(async () => {
    const followers = numbersOf(await saveTable(page, list), 'followers');
    expect(followers.length).toBeGreaterThan(2);
    expect(followers).toEqual(followers.toSorted((a, b) => b - a));
  }).toPass();
  // Read and clicked in one step, because the sorted list may come between two.
  const name = await panel
    .locator('tbody th a')
    .first()
    .evaluate((link: HTMLAnchorElement) => {
      link.click();
      return link.textContent ?? '';
    });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('WhatIf_Should_TryOutTheNearestSound_When_TheAddressAsksForAnImpossibleOne', async ({ page }) => {
  const panel = await open(page);
  await panel.locator('tbody th[scope=row] > button').first().click();
  const song = await panel.getByRole('link', { name: /^Open this song/ }).getAttribute('href');
  await page.goto(`${song}?sound=energy:7,tempo:9999#what-if`);
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.scrollIntoViewIfNeeded();
  await expect(whatIf.getByRole('status')).toContainText(/[+−]\d+\.\d points/);
  await expect(whatIf.getByText(/^100\/100/).first()).toBeVisible();
  await expect(whatIf.getByText(/^300\sBPM/).first()).toBeVisible();
  await expect(page).toHaveURL(/[?&]sound=energy(:|%3A)1(,|%2C)tempo(:|%3A)300/);
});
