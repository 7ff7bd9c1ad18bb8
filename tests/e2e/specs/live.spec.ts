import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStandIns } from '../../standIns.mjs';
import { panel, searchField } from '../support/page.ts';
import { freePort, root, type Server, serve } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

const planted = JSON.parse(readFileSync(join(root, 'Data/demo/planted.json'), 'utf8'));
const name: string = planted.featuredArtists[0].name;

/** Where Spotify's pictures lie. */
const pictures = 'i.scdn.co';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test.use({ allowedHosts: [pictures] });

test('Artist_Should_BeFoundAndAnalysed_When_OnlyLiveSourcesKnowIt', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = process.env.E2E_FOLDER ?? '';
  const standIns = await startStandIns('--spotify', 'development');
  const { addresses, spotify, openMusic } = standIns.variables;
  const fast = { MUSICMASTERY_DEMO: 'off', MUSICMASTERY_PACE: '100' };
  let server: Server | undefined;
  try {
    const env = { ...addresses, ...spotify, ...openMusic, ...fast };
    server = await serve(join(folder, 'live.db'), await freePort(), join(folder, 'live.log'), env);
    await page.route(`https://${pictures}/**`, (route) => route.fulfill({ body: picture, contentType: 'image/png' }));
    await page.goto(server.url);
    await searchField(page).fill(name);
    const seen = page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(name) })
      .locator('img');
    await expect(seen.first()).toHaveJSProperty('naturalWidth', 1);
    const hit = page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(name) })
      .filter({ hasText: 'Open music' });
    await hit.first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByRole('button', { name: 'Analyse' }).click();
    await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible({ timeout: 90_000 });
    await expect(panel(page, 'This analysis is partial')).toHaveCount(0);

    await page.goto(`${server.url}/sources`);
    const row = page.getByRole('table').getByRole('row', { name: /^Spotify/ });
    await expect(row).toContainText(/closed/i);
  } finally {
    await server?.stop();
    await standIns.stop();
  }
});
