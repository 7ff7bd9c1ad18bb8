import { join } from 'node:path';
import { chromium } from '../support/chromium.ts';
import { analysed, artistPath, ask } from '../support/graph.ts';
import { large, writeLargeCatalog } from '../support/largeCatalog.ts';
import { freePort, importInto, type Server, serve } from '../support/server.ts';
import { expect, type Page, test } from '../support/test.ts';

/** A library of a thousand songs in a network of 300 artists: nothing that a hand does may make the page wait. */
const mostMs = 100;
const rounds = 4;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let server: Server | undefined;
let path = '';

test.beforeAll(async () => {
  if (!chromium) return;
  test.setTimeout(180_000);
  const folder = process.env.E2E_FOLDER ?? '';
  const [db, log] = [join(folder, 'large.db'), join(folder, 'large.log')];
  const name = writeLargeCatalog(join(folder, 'large'));
  await importInto(db, join(folder, 'large'), log);
  server = await serve(db, await freePort(), log, { MUSICMASTERY_DEMO: 'off' });
  const artist = await analysed(name, server.url);
  path = `${server.url}${artistPath(artist.id)}`;
  type Sizes = {
    artist: {
      latestAnalysis: { network: { vertexCount: number; linkCount: number }; library: { totalCount: number } };
    };
  };
  const { latestAnalysis } = (
    await ask<Sizes>(
      'query($id: ID!) { artist(id: $id) { latestAnalysis { network { vertexCount linkCount } library(first: 1) { totalCount } } } }',
      { id: artist.id },
      server.url,
    )
  ).artist;
  expect(latestAnalysis.library.totalCount).toBe(large.songs);
  expect(latestAnalysis.network.vertexCount).toBe(large.artists);
  expect(latestAnalysis.network.linkCount).toBeGreaterThanOrEqual(3000);
});

test.afterAll(async () => server?.stop());

/** Notes how long the browser took from each press or key to the next picture. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { interactions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });

/** The slowest response to what is done, at its quickest of some rounds: other work of the machine only adds to it. */
async function slowest(page: Page, act: (round: number) => Promise<void>) {
  const times: number[] = [];
  for (let round = 0; round < rounds && Math.min(...times) > mostMs / 2; round++) {
    await page.evaluate(() => {
      (window as unknown as { interactions: number[] }).interactions.length = 0;
    });
    await act(round);
    // The browser tells of an interaction a little after its picture is drawn.
    await page.waitForTimeout(400);
    times.push(
      await page.evaluate(() => Math.max(0, ...(window as unknown as { interactions: number[] }).interactions)),
    );
  }
  return Math.min(...times);
}

test('Songs_Should_AnswerWithinATenthOfASecond_When_AThousandAreShown', async ({ page }, info) => {
  await watch(page);
  await page.goto(`${path}?songs=library#songs`);
  const panel = page.getByRole('region', { name: 'Songs to promote' });
  const rows = panel.locator('tbody th[scope=row] > button');
  const anyway = panel.getByRole('button', { name: 'Show the list anyway' });
  await expect(rows.first().or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(rows).toHaveCount(20);
  const more = panel.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  }
  await expect(rows).toHaveCount(large.songs);

  const measured = {
    open: await slowest(page, (round) => rows.nth(3 + round).click()),
    scroll: await slowest(page, async () => {
      await page.keyboard.press('PageDown');
    }),
    sort: await slowest(page, (round) =>
      panel.getByRole('button', { name: round % 2 === 0 ? 'Song' : 'Appeal', exact: true }).click(),
    ),
    view: await slowest(page, (round) =>
      panel.getByRole('button', { name: round % 2 === 0 ? 'To promote' : 'All songs', exact: true }).click(),
    ),
  };
  info.annotations.push({ type: 'measured', description: JSON.stringify(measured) });
  for (const [what, ms] of Object.entries(measured)) expect(ms, what).toBeLessThanOrEqual(mostMs);
});
