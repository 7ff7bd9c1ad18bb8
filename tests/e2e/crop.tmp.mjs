import { chromium } from '@playwright/test';

const [, , path, selector, name, width = '1280', scheme = 'light'] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({
  viewport: { width: Number(width), height: 900 },
  colorScheme: scheme,
  locale: 'en-GB',
});
page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(m.type(), m.text().slice(0, 300)));
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto((process.env.BASE ?? 'http://localhost:5190') + path);
await page.waitForTimeout(2000);
const target = page.locator(selector).first();
await target.scrollIntoViewIfNeeded();
await page.waitForTimeout(1500);
await target.screenshot({ path: `/tmp/mm/${name}.png` });
await browser.close();
