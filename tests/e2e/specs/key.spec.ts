import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '../support/chromium.ts';
import { artistPath, featured, unanalysed } from '../support/graph.ts';
import { createKey, freePort, type Server, serve } from '../support/server.ts';
import { expect, type Page, test } from '../support/test.ts';

test.use({ allowedMessages: /status of 40[13]/ });
test.describe.configure({ mode: 'default' });

const folder = () => process.env.E2E_FOLDER ?? '';
const field = (page: Page) => page.getByLabel('Key', { exact: true });
const verdict = (page: Page) => page.getByRole('region', { name: 'Report card' }).getByText(/^Sound tells/);

let server: Server | undefined;
let keys: Record<'read' | 'read,analyze', string>;

/** Opens a page of the server that asks for keys. */
const open = (page: Page, path: string) => page.goto(`${server?.url}${path}`);

async function enter(page: Page, key: string) {
  await field(page).fill(key);
  await page.getByRole('button', { name: 'Use this key' }).click();
}

test.beforeAll(async () => {
  if (!chromium) return;
  const db = join(folder(), 'key.db');
  copyFileSync(join(folder(), 'spare.db'), db);
  keys = { read: await createKey(db, 'read'), 'read,analyze': await createKey(db, 'read,analyze') };
  server = await serve(db, await freePort(), join(folder(), 'key.log'), { MUSICMASTERY_READ: 'keys' });
});

test.afterAll(async () => server?.stop());

test('Dashboard_Should_AskForAKey_When_TheServerWantsOne', async ({ page, context }) => {
  const [artist] = await featured();
  await open(page, artistPath(artist?.id ?? ''));
  await expect(page.getByRole('heading', { name: 'This server asks for a key' })).toBeVisible();
  await expect(field(page)).toBeFocused();

  await enter(page, `mm_0123456789ab_${'0'.repeat(64)}`);
  await expect(page.getByRole('alert').filter({ hasText: 'This key is not valid' })).toBeVisible();
  await expect(field(page)).toBeFocused();

  await enter(page, keys.read);
  await expect(verdict(page)).toBeVisible();
  await page.reload();
  await expect(verdict(page)).toBeVisible();
  await expect(field(page)).toBeHidden();

  const another = await context.newPage();
  await open(another, '/');
  await expect(field(another)).toBeVisible();
});

test('Analysis_Should_BeFollowed_When_TheKeyAllowsIt', async ({ page }) => {
  const [artist] = await unanalysed(1);
  let streamed = 0;
  page.on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('text/event-stream') && response.ok()) streamed += 1;
  });
  await open(page, artistPath(artist?.id ?? ''));
  await enter(page, keys['read,analyze']);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Report card' })).toBeVisible({ timeout: 60_000 });
  expect(streamed).toBeGreaterThan(0);
});

test('Analysis_Should_SayWhatTheKeyLacks_When_ItIsToReadOnly', async ({ page }) => {
  const artist = (await unanalysed(20)).at(-1);
  await open(page, artistPath(artist?.id ?? ''));
  await enter(page, keys.read);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'scope "analyze"' })).toBeVisible();
  await expect(field(page)).toBeHidden();
});

test('Reader_Should_GoOnWithoutAKey_When_ReadingIsPublic', async ({ page }) => {
  const db = join(folder(), 'public.db');
  copyFileSync(join(folder(), 'spare.db'), db);
  const readable = await serve(db, await freePort(), join(folder(), 'public.log'), { MUSICMASTERY_READ: 'public' });
  try {
    const artist = (await unanalysed(20)).at(-1);
    await page.goto(`${readable.url}${artistPath(artist?.id ?? '')}`);
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await page.getByRole('button', { name: 'Go on without a key' }).click();
    await expect(page.getByRole('button', { name: 'Analyse', exact: true })).toBeVisible();
    // A page that is still open would ask on when the server is gone.
    await page.goto('about:blank');
  } finally {
    await readable.stop();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Axe_Should_FindNothingSerious_When_AKeyIsAskedForIn_${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, '/');
    await enter(page, 'mm_wrong');
    await expect(page.getByText('This key is not valid')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
