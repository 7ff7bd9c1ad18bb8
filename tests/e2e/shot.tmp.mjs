// node shot.tmp.mjs path name [width] [scheme] [full]
import { chromium } from '@playwright/test';

const [, , path, name, width = '1280', scheme = 'light', click = ''] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({
  viewport: { width: Number(width), height: 900 },
  colorScheme: scheme,
  locale: 'en-GB',
});
page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(m.type(), m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror', e.message));
const base = process.env.BASE ?? 'http://localhost:5190';
await page.goto(base + path);
await page.waitForTimeout(2500);
for (let i = 0; i < 12; i++) {
  await page.mouse.wheel(0, 700);
  await page.waitForTimeout(250);
}
if (click) {
  for (const c of click.split('|')) {
    await page.locator(c).first().click();
    await page.waitForTimeout(700);
  }
}
await page.waitForTimeout(800);
await page.evaluate(() => window.scrollTo(0, 0));
await page.screenshot({ path: `/tmp/mm/${name}.png`, fullPage: true });
await browser.close();
