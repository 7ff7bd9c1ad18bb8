import { gzipSync } from 'node:zlib';
import { artistPath, featured } from '../support/graph.ts';
import { expect, test } from '../support/test.ts';

const most = { script: 150_000, paintMs: 1500, shift: 0.02 };

for (const name of ['home', 'artist']) {
  test(`FirstLoad_Should_BeLightAndSteady_When_${name}IsOpened`, async ({ page }) => {
    const [artist] = await featured();
    let script = 0;
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') script += gzipSync(await response.body()).length;
    });
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
    await page.goto(name === 'home' ? '/' : artistPath(artist?.id ?? ''));
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => (window as unknown as { seen: { paint: number; shift: number } }).seen);
    test.info().annotations.push({ type: 'measured', description: JSON.stringify({ script, ...seen }) });
    expect(script).toBeLessThanOrEqual(most.script);
    expect(seen.paint).toBeLessThanOrEqual(most.paintMs);
    expect(seen.shift).toBeLessThanOrEqual(most.shift);
  });
}
