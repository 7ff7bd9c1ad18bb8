import { changeAnswers, having } from '../support/answers.ts';
import { artistPath, firstFeatured } from '../support/graph.ts';
import { standings, standSources } from '../support/liveSources.ts';
import { asks, panel } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

const niche = (page: Page) => panel(page, 'Your niche');
const menu = (page: Page) => niche(page).getByRole('combobox', { name: 'Collect from' });

/** Opens the niche of an artist as one from a file, whom live sources may know. */
async function open(page: Page, query = '') {
  const artist = await firstFeatured();
  await changeAnswers(page, (data) => {
    for (const entry of having('provenance', data)) Object.assign(entry.provenance as object, { source: 'FILE' });
  });
  await page.goto(`${artistPath(artist.id)}${query}`);
  await niche(page).scrollIntoViewIfNeeded();
  await expect(niche(page).getByRole('searchbox', { name: 'Find by name' })).toBeVisible();
  return artist;
}

test('Source_Should_BeAskedFor_When_ChosenWithTheKeyboardAndTheAnalysisIsRunAgain', async ({ page }) => {
  await standSources(page, standings.openMusic, standings.deezer);
  const artist = await open(page);
  let asked: object | undefined;
  await page.route('/graphql', (route) => {
    if (asks(route, 'startAnalysisMutation')) asked = route.request().postDataJSON().variables.input;
    return asked ? undefined : route.fallback();
  });
  await expect(menu(page).locator('option')).toHaveText(['Automatic', 'Open music', 'Deezer']);
  await menu(page).focus();
  await page.keyboard.type('Dee');
  await expect(menu(page)).toHaveValue('DEEZER');
  await expect(page).toHaveURL(/source=DEEZER/);
  await expect(niche(page).getByText('their popularity, come from Deezer')).toBeVisible();
  await niche(page).getByRole('button', { name: 'Run again from Deezer' }).click();
  await expect.poll(() => asked).toMatchObject({ artistId: artist.id, source: 'DEEZER', degrees: 2, neighbours: 20 });
});

test('Source_Should_StayChosen_When_ThePageIsReloadedUntilItIsUndone', async ({ page }) => {
  await standSources(page, standings.openMusic, standings.deezer);
  await open(page, '?source=OPEN_MUSIC');
  await expect(menu(page)).toHaveValue('OPEN_MUSIC');
  await niche(page)
    .getByRole('button', { name: /^Leave out: / })
    .first()
    .click();
  await expect(niche(page).getByText('1 artist to leave out. Next time from Open music.')).toBeVisible();
  await niche(page).getByRole('button', { name: 'Undo' }).click();
  await expect(menu(page)).toHaveValue('');
  await expect(page).not.toHaveURL(/source|without/);
});

test('Source_Should_NotBeOffered_When_NoLiveOneCanBeCollectedFrom', async ({ page }) => {
  await standSources(page, standings.closedSpotify);
  await open(page);
  await expect(menu(page)).toHaveCount(0);
});

test('Source_Should_NotBeOffered_When_TheArtistIsInvented', async ({ page }) => {
  await standSources(page, standings.openMusic);
  const artist = await firstFeatured();
  await page.goto(artistPath(artist.id));
  await niche(page).scrollIntoViewIfNeeded();
  await expect(niche(page).getByRole('searchbox', { name: 'Find by name' })).toBeVisible();
  await expect(menu(page)).toHaveCount(0);
});
