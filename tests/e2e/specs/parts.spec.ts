import { artistPath, ask, firstFeatured } from '../support/graph.ts';
import { asks, panel } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test.use({
  allowedMessages: /Failed to load resource|ERR_CONNECTION|UnreachableError|StaleError|AnswerError|Relay: Unexpected/,
});

test('Panel_Should_FailAloneAndRecover_When_OneFieldHasAnError', async ({ page }) => {
  const artist = await firstFeatured();
  let broken = true;
  await page.route('/graphql', async (route) => {
    if (!broken || !asks(route, 'DriversPanelQuery')) return route.continue();
    const json = await (await route.fetch()).json();
    json.data.analysis = null;
    json.errors = [{ message: 'The drivers could not be read.', path: ['analysis', 'drivers'] }];
    return route.fulfill({ json });
  });
  await page.goto(artistPath(artist.id));
  const drivers = panel(page, 'What drives popularity');
  await drivers.scrollIntoViewIfNeeded();
  await expect(drivers.getByRole('alert')).toContainText('This part could not be loaded.');
  await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible();
  await expect(panel(page, 'Songs to promote').getByRole('table')).toBeVisible();

  broken = false;
  await drivers.getByRole('button', { name: 'Try again' }).click();
  await expect(drivers.getByRole('heading', { name: 'What goes with popularity, strongest first' })).toBeVisible();
});

test('Sliders_Should_StayAndTheAnswerRecover_When_ItFailed', async ({ page }) => {
  const artist = await firstFeatured();
  const { artist: read } = await ask<{
    artist: { latestAnalysis: { library: { nodes: { track: { id: string } }[] } } };
  }>('query($id: ID!) { artist(id: $id) { latestAnalysis { library(first: 1) { nodes { track { id } } } } } }', {
    id: artist.id,
  });
  const song = read.latestAnalysis.library.nodes[0]?.track.id ?? '';
  let broken = true;
  await page.route('/graphql', (route) => {
    if (!broken || !asks(route, 'WhatIfAnswerQuery')) return route.continue();
    const errors = [{ message: 'It could not be asked.', path: ['analysis', 'whatIf'] }];
    return route.fulfill({ json: { data: { analysis: null }, errors } });
  });
  await page.goto(`${artistPath(artist.id)}/song/${encodeURIComponent(song)}#what-if`);
  const whatIf = panel(page, 'What if');
  await whatIf.scrollIntoViewIfNeeded();
  await expect(whatIf.getByRole('alert')).toContainText('This part could not be loaded.');
  await expect(whatIf.getByRole('slider', { name: 'loudness' })).toBeVisible();

  broken = false;
  await whatIf.getByRole('button', { name: 'Try again' }).click();
  await expect(whatIf.getByRole('status')).toContainText('no change');
});

test('List_Should_SayThatMoreDidNotCome_When_ItFailed', async ({ page }) => {
  const artist = await firstFeatured();
  let broken = true;
  await page.route('/graphql', (route) => {
    if (!broken || !asks(route, 'LibraryPageQuery')) return route.continue();
    return route.fulfill({ json: { data: null, errors: [{ message: 'The songs could not be read.' }] } });
  });
  await page.goto(`${artistPath(artist.id)}?songs=library#songs`);
  const songs = panel(page, 'Songs to promote');
  const rows = songs.locator('tbody th[scope=row] > button');
  await expect(rows).toHaveCount(20);
  await songs.getByRole('button', { name: 'Show more' }).click();
  await expect(songs.getByRole('alert')).toHaveText('More could not be loaded. Try again.');
  await expect(rows).toHaveCount(20);

  broken = false;
  await songs.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  await expect(songs.getByRole('alert')).toHaveCount(0);
});

test('Featured_Should_Stand_When_TheSourcesCannotBeRead', async ({ page }) => {
  let broken = true;
  await page.route('/graphql', (route) => {
    if (!broken || !asks(route, 'HomePageSourcesQuery')) return route.continue();
    const errors = [{ message: 'The sources could not be read.', path: ['sources'] }];
    return route.fulfill({ json: { data: null, errors } });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The sources could not be read.');
  const cards = page.getByRole('region', { name: 'Open a finished analysis' }).getByRole('listitem');
  await expect(cards.nth(2)).toContainText('Invented');
  await expect(page.getByRole('region', { name: 'What the catalog holds' })).toContainText('artists');

  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/The demo artists are invented/)).toBeVisible();
});

test('Models_Should_Stand_When_TheTuningCannotBeRead', async ({ page }) => {
  await page.route('/graphql', (route) => {
    if (!asks(route, 'ModelsPageTuningQuery')) return route.continue();
    const errors = [{ message: 'The curves could not be read.', path: ['tuningCurves'] }];
    return route.fulfill({ json: { data: null, errors } });
  });
  await page.goto('/models');
  await expect(page.getByRole('alert')).toContainText('The curves could not be read.');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'One niche' })).toBeAttached();
});

test('Panels_Should_Stand_When_TheCodeForARunDoesNotCome', async ({ page }) => {
  const artist = await firstFeatured();
  await page.route('**/assets/AnalysisEnd-*.js', (route) => route.fulfill({ status: 404 }));
  await page.route('/graphql', async (route) => {
    if (!asks(route, 'ArtistPageQuery')) return route.continue();
    const json = await (await route.fetch()).json();
    const [newest] = json.data.artist.analyses.nodes;
    const failure = { code: 'INTERNAL', message: 'It did not work out.', stage: 'MODEL' };
    json.data.artist.analyses.nodes[0] = { ...newest, id: 'QW5hbHlzaXM6ZmFpbGVk', status: 'FAILED', failure };
    return route.fulfill({ json });
  });
  await page.goto(artistPath(artist.id));
  await expect(page.getByRole('alert').getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible();
});
