import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { artistPath, ask, untouched } from '../support/graph.ts';
import { expect, test } from '../support/test.ts';

const most = { script: 150_000, paintMs: 1500, shift: 0.02 };
const rounds = { least: 2, most: 6 };

/** One visit with an empty cache: bytes of script gzip'd, time of the largest paint, and how much moved. */
async function visit(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const scripts: Promise<number>[] = [];
  const weigh = (response: Response) => {
    if (response.request().resourceType() === 'script') {
      scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    }
  };
  page.on('response', weigh);
  await page.addInitScript(() => {
    const seen = { paint: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  page.off('response', weigh);
  const seen = await page.evaluate(() => (window as unknown as { seen: { paint: number; shift: number } }).seen);
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  await page.close();
  return { ...seen, script };
}

/** What runs shows on an artist's page, and takes the processor: what other tests asked for has to end first. */
async function idle() {
  const query = '{ serverStatus { analyses { pending { id } } } }';
  const pending = () => ask<{ serverStatus: { analyses: { pending: unknown[] } } }>(query);
  await expect.poll(async () => (await pending()).serverStatus.analyses.pending.length, { timeout: 90_000 }).toBe(0);
}

for (const name of ['home', 'artist']) {
  test(`FirstLoad_Should_BeLightAndSteady_When_${name}IsOpened`, async ({ browser, baseURL }, info) => {
    test.slow();
    await idle();
    const artist = await untouched();
    const url = `${baseURL}${name === 'home' ? '/' : artistPath(artist.id)}`;
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    // Whatever else the machine is doing can only make a visit slower, so the quickest says most about the page.
    const quickest = () => Math.min(...visits.map(({ paint }) => paint));
    while (visits.length < rounds.least || (visits.length < rounds.most && quickest() > most.paintMs)) {
      visits.push(await visit(browser, url));
    }
    info.annotations.push({ type: 'measured', description: JSON.stringify(visits) });
    expect(Math.max(...visits.map(({ script }) => script))).toBeLessThanOrEqual(most.script);
    expect(Math.max(...visits.map(({ shift }) => shift))).toBeLessThanOrEqual(most.shift);
    expect(quickest()).toBeLessThanOrEqual(most.paintMs);
  });
}
