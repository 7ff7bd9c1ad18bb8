import { changeAnswers, having } from '../support/answers.ts';
import { failNewest, lasting, leaveGaps, notices, passing, pause, quotaFailure, runNewest } from '../support/gaps.ts';
import { artistPath, firstFeatured } from '../support/graph.ts';
import { asks, panel } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

const note = (page: Page) => panel(page, 'This analysis is partial');

test('Page_Should_SayWhatIsMissingAndCollectItOnRequest_When_TheAnalysisIsPartial', async ({ page }) => {
  const artist = await firstFeatured();
  await leaveGaps(page, passing);
  let asked: object | undefined;
  await page.route('/graphql', (route) => {
    if (!asks(route, 'startAnalysisMutation')) return route.fallback();
    asked = route.request().postDataJSON().variables.input;
    return route.fulfill({
      json: {
        data: {
          startAnalysis: {
            analysis: null,
            errors: [{ __typename: 'TooManyAnalysesError', __isUserError: 'TooManyAnalysesError', message: 'Full.' }],
          },
        },
      },
    });
  });
  await page.goto(artistPath(artist.id));
  await expect(note(page)).toContainText('the songs of 34 artists and the sound of 1,204 songs');
  await expect(note(page)).toContainText(/How songs sound is known for \d+% of the niche/);
  await note(page).getByText('What is missing, and why').click();
  await expect(note(page).getByText(/the quota of this app is used up until 3 Dec 2030/)).toBeVisible();
  await expect(note(page)).not.toContainText('UTC');
  await expect(note(page)).toContainText('Go on after 3 Dec 2030');
  await expect(page.getByRole('button', { name: 'Run again' })).toHaveCount(0);
  await expect(panel(page, 'Report card').getByText(/^Sound tells/)).toBeVisible();
  await note(page).getByRole('button', { name: 'Collect the rest' }).press('Enter');
  await expect(note(page).getByRole('alert')).toContainText('Full.');
  expect(asked).toMatchObject({ artistId: artist.id, degrees: 2, neighbours: 20, excludeArtistIds: [] });
});

test('Page_Should_LeadToTheSources_When_OnlyAnotherSourceWouldHelp', async ({ page }) => {
  const artist = await firstFeatured();
  await leaveGaps(page, lasting);
  await page.goto(artistPath(artist.id));
  await expect(note(page)).toContainText('the sound of 412 songs');
  await expect(note(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Run again' })).toBeVisible();
  await note(page)
    .getByRole('link', { name: /What each source gives/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
});

test('Page_Should_TellNoticesWithoutCallingItPartial_When_NothingIsMissing', async ({ page }) => {
  const artist = await firstFeatured();
  await leaveGaps(page, notices);
  await page.goto(artistPath(artist.id));
  await expect(panel(page, 'What to know about this analysis')).toContainText('was taken to be the Deezer artist');
  await expect(note(page)).toHaveCount(0);
});

test('Report_Should_SayThatItIsPartialAndStillFillOnePage_When_Printed', async ({ page }) => {
  const artist = await firstFeatured();
  await leaveGaps(page, passing);
  await page.goto(`${artistPath(artist.id)}/report`);
  await expect(page.getByText('Partial: it went without the songs of 34 artists')).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
});

test('History_Should_TellPartialAnalysesAndFailedOnesApart_When_SourcesGaveOut', async ({ page }) => {
  const artist = await firstFeatured();
  await changeAnswers(page, (data) => {
    for (const analysis of having('gaps', data)) {
      analysis.gaps = passing;
      analysis.settings = { ...(analysis.settings as object), source: 'DEEZER' };
    }
  });
  await page.goto(`${artistPath(artist.id)}/history`);
  const entry = panel(page, 'Analyses').getByRole('listitem').first();
  await expect(entry).toContainText('partial');
  await expect(entry).toContainText('it went without the songs of 34 artists');
  await expect(entry).toContainText('The rest can be collected after 3 Dec 2030');
  await expect(entry).toContainText('collected from Deezer');
});

test('Page_Should_SayWhenToTryAgainAndWhatIsKept_When_AQuotaEndedTheAnalysis', async ({ page }) => {
  const artist = await firstFeatured();
  await failNewest(page, quotaFailure);
  await page.goto(artistPath(artist.id));
  const end = panel(page, 'The analysis could not be finished.');
  await expect(end).toContainText('used up until 3 Dec 2030');
  await expect(end).toContainText('Started again, it asks only for what is missing');
  await expect(end.getByRole('button', { name: 'Collect the rest' })).toBeVisible();
  await expect(end).toContainText('The earlier results below still hold.');
});

test('Page_Should_OfferAnySource_When_TheChosenOneIsNotAvailable', async ({ page }) => {
  const artist = await firstFeatured();
  const message = 'Deezer is not on, lacks what an analysis needs, or does not know them.';
  await failNewest(page, { code: 'SOURCE_NOT_AVAILABLE', message, stage: 'NETWORK', retryAt: null }, 'DEEZER');
  let asked: object | undefined;
  await page.route('/graphql', (route) => {
    if (asks(route, 'startAnalysisMutation')) asked = route.request().postDataJSON().variables.input;
    return asked ? undefined : route.fallback();
  });
  await page.goto(artistPath(artist.id));
  const end = panel(page, 'The analysis could not be finished.');
  await expect(end.getByRole('link', { name: /What each source gives/ })).toBeVisible();
  await end.getByRole('button', { name: 'Run again with any source' }).click();
  await expect.poll(() => asked).toMatchObject({ artistId: artist.id, source: null });
});

test('Wait_Should_BeSeenAndEndedByCancelling_When_AServiceAsksForAPause', async ({ page }) => {
  const artist = await firstFeatured();
  await runNewest(page, pause);
  await page.goto(artistPath(artist.id));
  const run = page.getByRole('region', { name: /^Analysing/ });
  await expect(run.getByText(pause)).toBeInViewport();
  await expect(run.getByText(/can take a quarter of an hour/)).toBeVisible();
  await expect(run.getByRole('button', { name: 'Cancel' })).toBeInViewport();
});
