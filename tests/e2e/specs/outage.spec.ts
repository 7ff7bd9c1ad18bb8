import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { artistPath, featured } from '../support/graph.ts';
import { freePort, type Server, serve } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

test.use({ allowedMessages: /Failed to load resource|ERR_CONNECTION|UnreachableError/ });

test('Page_Should_RecoverByItself_When_TheServerWasAway', async ({ page }) => {
  test.setTimeout(60_000);
  const folder = process.env.E2E_FOLDER ?? '';
  const db = join(folder, 'outage.db');
  copyFileSync(join(folder, 'spare.db'), db);
  const port = await freePort();
  const log = join(folder, 'outage.log');
  const [artist] = await featured();
  if (!artist) throw new Error('There is no featured artist.');

  let server: Server = await serve(db, port, log);
  try {
    await page.goto(`${server.url}${artistPath(artist.id)}`);
    await expect(page.getByRole('region', { name: 'Report card' }).getByText(/^Sound tells/)).toBeVisible();
    await server.stop();

    const people = page.getByRole('region', { name: 'Your niche' });
    await people.scrollIntoViewIfNeeded();
    await expect(page.getByText('Trying again until it does')).toBeVisible();

    server = await serve(db, port, log);
    await expect(page.getByText('Trying again until it does')).toBeHidden({ timeout: 15_000 });
    await expect(people.getByText('artists around you').first()).toBeVisible();
  } finally {
    await server.stop();
  }
});
