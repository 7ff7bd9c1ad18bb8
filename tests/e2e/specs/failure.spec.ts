import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { artistPath, firstFeatured, unanalysed } from '../support/graph.ts';
import { asks, panel } from '../support/page.ts';
import { freePort, type Server, serve } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

test.use({
  allowedMessages: /Failed to load resource|ERR_CONNECTION|UnreachableError|StaleError|AnswerError|Relay: Unexpected/,
});

test('Page_Should_ShowThatItLoadsAndThenComeWhole_When_TheNetworkIsSlow', async ({ page, context }) => {
  test.slow();
  const artist = await firstFeatured();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  // A weak mobile connection: 400 ms to the server and back, 50 kB a second.
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await network.send('Network.emulateNetworkConditions', slow);
  await page.goto(artistPath(artist.id), { waitUntil: 'commit' });
  await expect(page.getByText('Loading …').first()).toBeAttached();
  const report = panel(page, 'Report card');
  await expect(report.getByText('Loading …')).toBeAttached();
  await expect(report.getByText(/^Sound tells/)).toBeVisible({ timeout: 40_000 });
  for (const each of await page.locator('section[id]').all()) {
    await each.scrollIntoViewIfNeeded();
    await expect(each.getByText('Loading …')).toHaveCount(0, { timeout: 40_000 });
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Trying again until it does')).toHaveCount(0);
});

const stages = [
  ['NETWORK', 'Find the artists around you'],
  ['SEGMENT_TRACKS', 'Collect their songs'],
  ['AUDIO_FEATURES', 'Read how those songs sound'],
  ['LIBRARY', 'Read your own songs'],
  ['MODEL', 'Learn what does well, and check it'],
  ['ADVICE', 'Look for overlooked songs'],
  ['COLLABORATORS', 'Look for people to work with'],
] as const;

for (const [stage, words] of stages) {
  test(`Page_Should_SayWhatHappenedAndWhatStillHolds_When_AnAnalysisFailsAt_${stage}`, async ({ page }) => {
    const artist = await firstFeatured();
    await page.route('/graphql', async (route) => {
      if (!asks(route, 'ArtistPageQuery')) return route.continue();
      const json = await (await route.fetch()).json();
      const message = `It did not work out at ${stage}; try it again later.`;
      json.data.artist.analyses.nodes[0] = {
        ...json.data.artist.analyses.nodes[0],
        id: 'QW5hbHlzaXM6ZmFpbGVk',
        status: 'FAILED',
        failure: { code: 'INTERNAL', message, stage },
      };
      return route.fulfill({ json });
    });
    await page.goto(artistPath(artist.id));
    const end = page.getByRole('region', { name: 'The analysis could not be finished.' });
    await expect(end).toContainText(`It did not work out at ${stage}; try it again later.`);
    await expect(end).toContainText(`It stopped at “${words}”.`);
    await expect(end).toContainText('The earlier results below still hold.');
    await expect(end.getByRole('button', { name: 'Run again' })).toBeVisible();
    await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible();
  });
}

test('Analysis_Should_GoOnAndShowItsResult_When_TheServerStoppedInItsMiddle', async ({ page }) => {
  const folder = process.env.E2E_FOLDER ?? '';
  const db = join(folder, 'failure.db');
  copyFileSync(join(folder, 'spare.db'), db);
  const [port, log] = [await freePort(), join(folder, 'failure.log')];
  const artist = (await unanalysed(20)).at(-3);
  if (!artist) throw new Error('The demo catalog has no artist for this test.');
  let server: Server = await serve(db, port, log);
  try {
    await page.goto(`${server.url}${artistPath(artist.id)}`);
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await expect(page.getByRole('region', { name: /^Analysing/ })).toBeVisible();
    await server.kill();
    await expect(page.getByText('Trying again until it does')).toBeVisible();
    server = await serve(db, port, log);
    await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible({ timeout: 60_000 });
    await page.goto('about:blank');
  } finally {
    await server.stop();
  }
});
