import { artistPath, ask, featured, type Named, unanalysed } from '../support/graph.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Starts to analyse an artist, with other artists left out. */
async function start(artist: Named, excludeArtistIds: string[] = []) {
  type Started = { startAnalysis: { analysis: { id: string } } };
  const { startAnalysis } = await ask<Started>(
    'mutation ($input: StartAnalysisInput!) { startAnalysis(input: $input) { analysis { id } } }',
    { input: { artistId: artist.id, excludeArtistIds } },
  );
  return startAnalysis.analysis.id;
}

/** Analyses an artist to its end, with other artists left out. */
async function analyse(artist: Named, excludeArtistIds: string[] = []) {
  const id = await start(artist, excludeArtistIds);
  await expect
    .poll(
      async () => {
        type Standing = { analysis: { status: string } };
        return (await ask<Standing>('query ($id: ID!) { analysis(id: $id) { status } }', { id })).analysis.status;
      },
      { timeout: 60_000 },
    )
    .toBe('COMPLETED');
  return id;
}

async function related(artist: Named, count: number) {
  type Answer = { artist: { relatedArtists: { nodes: Named[] } } };
  const { artist: found } = await ask<Answer>(
    'query ($id: ID!, $count: Int!) { artist(id: $id) { relatedArtists(first: $count) { nodes { id name } } } }',
    { id: artist.id, count },
  );
  return found.relatedArtists.nodes;
}

const entries = (page: Page) => page.getByRole('region', { name: 'Analyses' }).getByRole('listitem');
const changed = (page: Page) => page.getByRole('region', { name: 'What changed' });

test('History_Should_SayWhichAdviceSurvived_When_ArtistsWereLeftOut', async ({ page }) => {
  const artist = (await unanalysed(20))[5];
  if (!artist) throw new Error('There is no artist to analyse.');
  await analyse(artist);
  const left = await related(artist, 2);
  await analyse(
    artist,
    left.map(({ id }) => id),
  );

  await page.goto(artistPath(artist.id));
  const note = page.getByText(/^Since the analysis before, with other artists left out:/);
  await expect(note).toBeVisible();
  await note.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: `History of ${artist.name}` })).toBeVisible();
  await expect(entries(page)).toHaveCount(2);
  for (const { name } of left)
    await expect(
      entries(page)
        .first()
        .getByText(/^Without /),
    ).toContainText(name);
  await expect(changed(page)).toContainText(/songs? to promote/);
  await expect(changed(page)).toContainText(left[0]?.name ?? '');

  // The other way round: what was gone is new.
  await entries(page)
    .first()
    .getByRole('radio', { name: /^Compare from/ })
    .check();
  await expect(changed(page)).toContainText('The same analysis is chosen twice.');
  await entries(page)
    .last()
    .getByRole('radio', { name: /^Compare to/ })
    .check();
  await expect(page).toHaveURL(/[?&]from=.*&to=|[?&]to=.*&from=/);
  const said = await changed(page).textContent();
  await page.reload();
  await expect(changed(page)).toHaveText(said ?? '');

  // The older one opens with a notice, and leads back to the newest.
  await entries(page).last().getByRole('link').click();
  const notice = page.getByRole('note');
  await expect(notice).toContainText('You are looking at the analysis of');
  await notice.getByRole('link').click();
  await expect(notice).toHaveCount(0);
});

test('History_Should_FollowWhatRuns_When_ItEndsOrIsCancelled', async ({ page }) => {
  const artist = (await unanalysed(20))[10];
  if (!artist) throw new Error('There is no artist to analyse.');
  const left = await related(artist, 1);
  await start(artist);
  await start(
    artist,
    left.map(({ id }) => id),
  );
  await page.goto(`${artistPath(artist.id)}/history`);
  await expect(entries(page)).toHaveCount(2);
  // The newer one waits for the older.
  await entries(page).first().getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(entries(page).first()).toContainText('Cancelled');
  await expect(entries(page).first()).toBeFocused();
  await expect(entries(page).last().getByRole('link')).toBeVisible({ timeout: 60_000 });
  await expect(entries(page).last()).toContainText(/songs by .* artists .* method /);
  await expect(
    entries(page)
      .last()
      .getByRole('button', { name: /^Delete the analysis of/ }),
  ).toBeVisible();
});

test('Links_Should_KeepToAnOlderAnalysis_When_ItIsShown', async ({ page }) => {
  // Two analyses, one after the other.
  test.slow();
  const artist = (await unanalysed(20))[9];
  const [other] = await featured();
  if (!artist || !other) throw new Error('There is no artist to analyse.');
  const older = await analyse(artist);
  await analyse(artist);
  const keepsToIt = () => expect.poll(() => new URL(page.url()).searchParams.get('analysis')).toBe(older);
  const notice = page.getByRole('note').filter({ hasText: 'You are looking at the analysis of' });

  await page.goto(`${artistPath(artist.id)}?analysis=${encodeURIComponent(older)}&songs=library`);
  await expect(notice).toBeVisible();
  const songs = page.getByRole('region', { name: 'Songs to promote' });
  await songs.scrollIntoViewIfNeeded();
  const anyway = songs.getByRole('button', { name: 'Show the list anyway' });
  await expect(songs.getByRole('table').or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await songs.locator('tbody th button').first().click();
  await songs.getByRole('link', { name: /^Open this song/ }).click();
  await expect(page).toHaveURL(/\/song\//);
  await keepsToIt();
  await expect(notice).toBeVisible();
  const songPath = new URL(page.url()).pathname;
  await page.getByRole('link', { name: /^All songs of/ }).click();
  await expect(songs).toBeVisible();
  await keepsToIt();

  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(page.getByRole('article')).toContainText(encodeURIComponent(older));
  await keepsToIt();
  await notice.getByRole('link').click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('article')).not.toContainText(encodeURIComponent(older));

  // Somebody else's song has no place in this analysis, nor a report on somebody else.
  await page.goto(`${songPath.replace(encodeURIComponent(artist.id), encodeURIComponent(other.id))}?analysis=${older}`);
  await expect(page.getByRole('heading', { level: 1, name: 'This song is not in the analysis' })).toBeVisible();
  await page.goto(`${artistPath(other.id)}/report?analysis=${encodeURIComponent(older)}`);
  await expect(page.getByText('is not kept any more, or is not of this artist')).toBeVisible();
});

test('Analysis_Should_BeGone_When_DeletedAfterAQuestion', async ({ page }) => {
  const artist = (await unanalysed(20))[6];
  if (!artist) throw new Error('There is no artist to analyse.');
  await analyse(artist);
  await page.goto(`${artistPath(artist.id)}/history`);
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByText('There is nothing to compare yet.')).toBeVisible();
  const question = page.getByRole('button', { name: /^Delete the analysis of/ });
  await question.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page.getByText('The analysis was deleted.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('This artist has not been analysed yet.')).toBeVisible();
});

test('Notice_Should_SayThatAnAnalysisIsGone_When_ALinkNamesNone', async ({ page }) => {
  const [artist] = await featured();
  await page.goto(`${artistPath(artist?.id ?? '')}?analysis=nothing`);
  await expect(page.getByRole('note')).toContainText('not kept any more');
  await expect(page.getByRole('region', { name: 'Report card' })).toBeVisible();
});

test('History_Should_SayThatThereIsNoSuchArtist_When_TheLinkIsOld', async ({ page }) => {
  await page.goto('/artist/nobody/history');
  await expect(page.getByRole('heading', { level: 1, name: 'This artist is not in the catalog' })).toBeVisible();
});
