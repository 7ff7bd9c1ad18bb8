import { standings, standSources } from '../support/liveSources.ts';
import { panel } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

const entry = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true, level: 3 }) });

test('Sources_Should_SayWhatEachGives_When_Opened', async ({ page }) => {
  await page.goto('/sources');
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  await expect(table.getByRole('row', { name: /Demo catalog/ })).toContainText('On');
  await expect(page.getByRole('link', { name: 'Read the terms of Demo catalog' })).toHaveAttribute(
    'href',
    /creativecommons/,
  );
  await expect(panel(page, 'What the catalog holds')).toContainText('tracks');
});

test('Sources_Should_SayHowEachLiveOneIsSwitchedOn_When_AllAreOff', async ({ page }) => {
  await page.goto('/sources');
  await expect(page.getByText('For anybody else a live source has to be switched on')).toBeVisible();
  const settings = {
    Spotify: ['MUSICMASTERY_SPOTIFY_CLIENT_ID', 'MUSICMASTERY_SPOTIFY_CLIENT_SECRET'],
    'Open music': ['MUSICMASTERY_LISTENBRAINZ_TOKEN', 'MUSICMASTERY_CONTACT'],
    Deezer: ['MUSICMASTERY_DEEZER', 'MUSICMASTERY_CONTACT'],
  };
  for (const [name, variables] of Object.entries(settings)) {
    await expect(page.getByRole('row', { name: new RegExp(`^${name}`) })).toContainText('Off');
    for (const variable of variables) await expect(entry(page, name).locator('pre')).toContainText(`${variable}=`);
    await expect(entry(page, name).getByRole('link', { name: `Read the terms of ${name}` })).toBeVisible();
  }
  await expect(entry(page, 'Spotify').getByRole('note')).toContainText('forbid using its content to train');
});

test('Settings_Should_BeOnTheClipboard_When_Copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sources');
  await entry(page, 'Open music').getByRole('button', { name: 'Copy the settings of Open music' }).click();
  await expect(entry(page, 'Open music').getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'MUSICMASTERY_LISTENBRAINZ_TOKEN=your-token\nMUSICMASTERY_CONTACT=you@example.org',
  );
});

test('Sources_Should_SayWhatIsMissing_When_NoneGivesIt', async ({ page }) => {
  const usedUp = { state: 'QUOTA_EXCEEDED', detail: 'Used up.', retryAt: '2026-12-01T10:00:00.000Z' };
  await standSources(page, { DEMO: { CREDITS: usedUp }, FILE: { CREDITS: usedUp } });
  await page.goto('/sources');
  await expect(page.getByText(/no source gives who made which song together/)).toBeVisible();
  await expect(page.getByText('Nobody can be suggested to work with.')).toBeVisible();
  await expect(page.getByText(/Try again after/).first()).toBeVisible();
});

test('Sources_Should_SayThatOthersCannotBeAnalysed_When_SpotifyIsClosedToThisApp', async ({ page }) => {
  await standSources(page, standings.closedSpotify);
  await page.goto('/sources');
  await expect(page.getByText(/there is no source now, though Spotify is switched on/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Spotify/ })).toContainText('Closed');
  await expect(entry(page, 'Spotify')).toContainText('only to apps that used it before 27 November 2024');
  await expect(panel(page, 'What an analysis takes from where')).toContainText('Nobody now');
});

test('Sources_Should_NameWhoIsAskedAndWhenTheOtherIsBack_When_OneQuotaIsUsedUp', async ({ page }) => {
  await standSources(page, standings.openMusic, standings.usedUpDeezer);
  await page.goto('/sources');
  await expect(page.getByText('Real artists can be analysed too: Open music can be asked now.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Deezer/ })).toContainText(/until/);
  await expect(entry(page, 'Deezer')).toContainText(/Try again after/);
});

test('Matrix_Should_BecomeAListOfHowEachStands_When_ThePageIsNarrow', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await standSources(page, standings.closedSpotify);
  await page.goto('/sources');
  await expect(page.getByRole('table')).toBeHidden();
  const matrix = panel(page, 'What each source can do now');
  await expect(matrix.getByRole('listitem').filter({ hasText: 'Spotify' })).toContainText('On for 3 of 6 uses');
  await matrix.getByRole('link', { name: 'Spotify' }).click();
  await expect(entry(page, 'Spotify')).toBeInViewport();
});
