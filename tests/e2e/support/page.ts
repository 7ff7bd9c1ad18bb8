import { expect, type Page, type Route } from '@playwright/test';

/** Scrolls through the page so that every panel loads, and opens every detail, curve and reason there is. */
export async function showAll(page: Page) {
  // On a slow machine the network may rest before the page has asked for anything.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  // One after the other: a panel loads when a frame is drawn with it in view.
  for (const panel of await page.locator('section[id]').all()) {
    await panel.scrollIntoViewIfNeeded();
    await expect(panel.getByText('Loading …')).toHaveCount(0);
  }
  const anyway = page.getByRole('button', { name: 'Show the list anyway' });
  if (await anyway.isVisible()) await anyway.click();
  for (const first of ['#songs tbody th button', '#drivers li button']) {
    const button = page.locator(first).first();
    if ((await button.count()) > 0) await button.click();
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The search field of the home page; menus have the same role, so it is found by its name. */
export const searchField = (page: Page) => page.getByRole('combobox', { name: 'Search for an artist' });

/** A panel, or another part of a page, by its title. */
export const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Whether a request to the graph asks this question. */
export const asks = (route: Route, operation: string) =>
  (route.request().postDataJSON() as { operationName?: string } | null)?.operationName === operation;
