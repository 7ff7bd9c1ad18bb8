import { featured } from '../support/graph.ts';
import { searchField } from '../support/page.ts';
import { expect, test } from '../support/test.ts';

test('Featured_Should_ShowAFinishedAnalysis_When_Clicked', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Open a finished analysis' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Report card' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Report card' }).getByText(/^Sound tells/)).toBeVisible();
});

test('Home_Should_OfferAtLeastThreeArtistsAndSayTheyAreInvented_When_Opened', async ({ page }) => {
  await page.goto('/');
  const cards = page.getByRole('region', { name: 'Open a finished analysis' }).getByRole('listitem');
  await expect(cards.nth(2)).toContainText('Invented');
  await expect(page.getByText(/The demo artists are invented/)).toBeVisible();
});

test('Search_Should_LeadToTheArtist_When_AResultIsClicked', async ({ page }) => {
  const [artist] = await featured();
  if (!artist) throw new Error('There is no featured artist.');
  await page.goto('/');
  await searchField(page).fill(artist.name);
  await page
    .getByRole('option', { name: new RegExp(artist.name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
  await expect(page).toHaveTitle(`${artist.name} · Music Mastery`);
});

test('Search_Should_FindTheArtist_When_TheNameIsMistyped', async ({ page }) => {
  const [artist] = await featured();
  if (!artist) throw new Error('There is no featured artist.');
  const mistyped = `${artist.name.slice(0, 3)}${artist.name.slice(4)}`;
  await page.goto('/');
  await searchField(page).fill(mistyped);
  await expect(
    page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(artist.name) })
      .first(),
  ).toBeVisible();
});

test('Enter_Should_OpenTheArtistThatIsTyped_When_TheAnswerIsLate', async ({ page }) => {
  const [artist, other] = await featured();
  if (!artist || !other) throw new Error('There are not two featured artists.');
  let late = false;
  await page.route('/graphql', async (route) => {
    if (late && route.request().postData()?.includes('useFoundArtistsQuery')) {
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    await route.continue();
  });
  const searches = [
    ['/', () => searchField(page)],
    ['/sources', () => page.getByRole('dialog', { name: 'Search and go to' }).getByRole('combobox')],
  ] as const;
  for (const [path, field] of searches) {
    late = false;
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path !== '/') await page.keyboard.press('Control+k');
    await field().fill(other.name);
    await expect(page.getByRole('option', { name: other.name }).first()).toBeVisible();
    late = true;
    await field().fill(artist.name);
    await field().press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
  }
});

test('Page_Should_SayThatNothingIsHere_When_TheAddressIsUnknown', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await page.goto('/artist/nobody');
  await expect(page.getByRole('heading', { name: 'This artist is not in the catalog' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the search' }).click();
  await expect(searchField(page)).toBeVisible();
});
