import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { artistPath, featured } from '../support/graph.ts';
import { searchField } from '../support/page.ts';
import { freePort, type Server, serve } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

test.use({ allowedMessages: /Failed to load resource|ERR_CONNECTION|UnreachableError|StaleError/ });

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

test('Panel_Should_OfferToLoadThePageAgain_When_ItsCodeIsGoneFromAServerThatAnswers', async ({ page }) => {
  const [artist] = await featured();
  const code = '**/assets/SoundPanel-*.js';
  await page.route(code, (route) => route.fulfill({ status: 404 }));
  await page.goto(artistPath(artist?.id ?? ''));
  const sound = page.getByRole('region', { name: 'Your sound against the niche' });
  await sound.scrollIntoViewIfNeeded();
  const again = sound.getByRole('button', { name: 'Load the page again' });
  await expect(again).toBeVisible();
  await expect(page.getByText('Trying again until it does')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Report card' }).getByText(/^Sound tells/)).toBeVisible();

  await page.unroute(code);
  await again.click();
  await sound.scrollIntoViewIfNeeded();
  await expect(sound.getByText(/^(Next to the songs of the niche|Your songs sound much like)/)).toBeVisible();
});

test('Search_Should_GoOnByItself_When_TheServerIsBack', async ({ page }) => {
  const [artist] = await featured();
  await page.goto('/');
  let away = true;
  await page.route('/graphql', (route) => (away ? route.abort() : route.continue()));
  await page.route('/health/ready', (route) => (away ? route.fulfill({ status: 503 }) : route.continue()));
  await searchField(page).fill(artist?.name ?? '');
  await expect(page.getByText('The search goes on by itself once it is back.')).toBeVisible();
  away = false;
  await expect(page.getByRole('option', { name: artist?.name }).first()).toBeVisible();
});
