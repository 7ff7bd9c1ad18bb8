import { join } from 'node:path';
import type { Locator, TestInfo } from '@playwright/test';
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

/**
 * The slowest response to what is done, at its quickest of some rounds: other work of the machine only adds to it. Every
 * round has to do something, for nothing at all is answered at once.
 */
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

/** Brings the list of a panel to its end. */
async function showEverything(panel: Locator, rows: Locator, count: number) {
  await expect(rows).toHaveCount(20);
  const more = panel.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const before = await rows.count();
    // While rows are on their way another press does nothing.
    await expect(async () => {
      if (await more.isVisible()) await more.click({ timeout: 2_000 });
      await expect.poll(() => rows.count(), { timeout: 5_000 }).toBeGreaterThan(before);
    }).toPass();
  }
  await expect(rows).toHaveCount(count);
}

/** Keeps the figures with the test's results, and holds each to the bar. */
function hold(info: TestInfo, measured: Record<string, number>) {
  info.annotations.push({ type: 'measured', description: JSON.stringify(measured) });
  for (const [what, ms] of Object.entries(measured)) expect.soft(ms, what).toBeLessThanOrEqual(mostMs);
}

test('Songs_Should_AnswerWithinATenthOfASecond_When_AThousandAreShown', async ({ page }, info) => {
  await watch(page);
  await page.goto(`${path}?songs=library#songs`);
  const panel = page.getByRole('region', { name: 'Songs to promote' });
  const rows = panel.locator('tbody th[scope=row] > button');
  const anyway = panel.getByRole('button', { name: 'Show the list anyway' });
  await expect(rows.first().or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await showEverything(panel, rows, large.songs);

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
  hold(info, measured);
});

/** The longest time without a new picture while something moves, at its quickest of some rounds. */
async function longestFrame(page: Page, move: () => Promise<void>) {
  const gaps: number[] = [];
  for (let round = 0; round < rounds && Math.min(...gaps) > mostMs / 2; round++) {
    await page.evaluate(() => {
      const seen = { gap: 0, last: performance.now() };
      const next = () => {
        const now = performance.now();
        seen.gap = Math.max(seen.gap, now - seen.last);
        seen.last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
      Object.assign(window, { frames: seen });
    });
    await move();
    gaps.push(await page.evaluate(() => (window as unknown as { frames: { gap: number } }).frames.gap));
  }
  return Math.min(...gaps);
}

test('Network_Should_AnswerWithinATenthOfASecond_When_ThreeHundredArtistsAreShown', async ({ page }, info) => {
  await watch(page);
  await page.goto(`${path}#niche`);
  const niche = page.getByRole('region', { name: 'Your niche' });
  const canvas = niche.locator('canvas');
  await showEverything(niche, niche.getByRole('rowheader'), large.artists);
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The picture has no place on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const drag = async (step: number) => {
    await page.mouse.move(middle.x, middle.y + 30);
    await page.mouse.down();
    for (let at = 0; at < 20; at++) await page.mouse.move(middle.x + step * at, middle.y + 30 + step * at);
    await page.mouse.up();
  };

  hold(info, {
    disc: await slowest(page, (round) => page.mouse.click(middle.x, middle.y + (round % 2) * 40)),
    closer: await slowest(page, () => niche.getByRole('button', { name: 'Closer' }).click()),
    drag: await longestFrame(page, () => drag(4)),
    zoom: await longestFrame(page, async () => {
      await page.keyboard.down('Control');
      for (let at = 0; at < 20; at++) await page.mouse.wheel(0, at < 10 ? -30 : 30);
      await page.keyboard.up('Control');
    }),
    choose: await slowest(page, (round) =>
      niche
        .getByRole('button', { name: /^How to reach: / })
        .nth(3 + round)
        .click(),
    ),
    ties: await slowest(page, (round) =>
      niche.getByRole('button', { name: round % 2 === 0 ? 'Worked together' : 'All ties' }).click(),
    ),
    leaveOut: await slowest(page, (round) =>
      niche
        .getByRole('button', { name: /^Leave out: / })
        .nth(round)
        .click(),
    ),
    sort: await slowest(page, (round) =>
      niche
        .getByRole('columnheader', { name: round % 2 === 0 ? 'Artist' : 'Circle' })
        .getByRole('button')
        .click(),
    ),
    find: await slowest(page, () => niche.getByRole('searchbox', { name: 'Find by name' }).press('1')),
  });
});
