import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '../support/chromium.ts';
import { analysed, artistPath, ask, featured, type Named } from '../support/graph.ts';
import { searchField } from '../support/page.ts';
import { noRealData, realData, writeRealSegment } from '../support/realSegment.ts';
import { saveTable } from '../support/saved.ts';
import { freePort, importInto, type Server, serve } from '../support/server.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Where the ten things are done: brings a server and an artist on it whose analysis is finished. */
type Setting = {
  name: string;
  missing?: string;
  start: (folder: string) => Promise<{ server: Server; artist: Named }>;
};

const settings: Setting[] = [
  {
    name: 'demo catalog',
    start: async (folder) => {
      const db = join(folder, 'musician.db');
      copyFileSync(join(folder, 'spare.db'), db);
      const server = await serve(db, await freePort(), join(folder, 'musician.log'));
      const [artist] = await featured();
      if (!artist) throw new Error('There is no featured artist.');
      return { server, artist };
    },
  },
  {
    name: 'real segment',
    missing: realData ? undefined : noRealData,
    start: async (folder) => {
      const [db, log, bundle] = ['musician-real.db', 'musician-real.log', 'musician-real'].map((it) =>
        join(folder, it),
      );
      if (!db || !log || !bundle) throw new Error('There is no folder.');
      const name = await writeRealSegment(bundle);
      await importInto(db, bundle, log);
      const server = await serve(db, await freePort(), log, { MUSICMASTERY_DEMO: 'off' });
      return { server, artist: await analysed(name, server.url) };
    },
  },
];

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const percents = (text: string | null) => (text?.match(/\d+(?=%)/g) ?? []).map(Number);
const points = (text: string) => Number(text.replace('−', '-'));

for (const { name, missing, start } of settings) {
  test.describe(name, () => {
    // One after the other, as one musician does them; leaving somebody out comes last, since it changes the niche.
    test.describe.configure({ mode: 'default', timeout: 120_000 });
    test.skip(missing !== undefined, missing);

    let server: Server | undefined;
    let artist: Named = { id: '', name: '' };
    const open = async (page: Page, panel: string, query = '') => {
      await page.goto(`${server?.url}${artistPath(artist.id)}${query}`);
      await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
      // What stands above comes first, for it would push the panel away again.
      await page.waitForLoadState('networkidle');
      const region = panelOf(page, panel);
      await region.scrollIntoViewIfNeeded();
      await expect(region.getByText('Loading …')).toHaveCount(0);
      return region;
    };
    const songs = async (page: Page) => {
      const region = await open(page, 'Songs to promote', '?songs=library');
      const anyway = region.getByRole('button', { name: 'Show the list anyway' });
      await expect(region.getByRole('table').or(anyway).first()).toBeVisible();
      if (await anyway.isVisible()) await anyway.click();
      return region;
    };
    const openSong = async (page: Page) => {
      const region = await songs(page);
      const song = region.locator('tbody th[scope=row] > button').first();
      const title = (await song.textContent()) ?? '';
      await song.click();
      await region.getByRole('link', { name: /^Open this song/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      return title;
    };

    test.beforeAll(async () => {
      if (!chromium || missing) return;
      test.setTimeout(180_000);
      ({ server, artist } = await start(process.env.E2E_FOLDER ?? ''));
    });
    test.afterAll(async () => server?.stop());

    test('Musician_Should_FindThemselves_When_TheyTypeTheirName', async ({ page }) => {
      await page.goto(server?.url ?? '');
      await searchField(page).fill(artist.name);
      await page.getByRole('option', { name: artist.name }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
      await expect(page.getByText(/^Analysed /)).toBeVisible();
      await expect(page.getByText('Invented demo artist')).toHaveCount(name === 'demo catalog' ? 1 : 0);
    });

    test('Musician_Should_ReadWhetherToTrustTheAdvice_When_TheirPageOpens', async ({ page }) => {
      const card = await open(page, 'Report card');
      type Model = {
        artist: {
          latestAnalysis: {
            model: { verdict: string; evaluation: { withinArtistRankCorrelation: { value: number; low: number } } };
          };
        };
      };
      const { artist: told } = await ask<Model>(
        `query ($id: ID!) { artist(id: $id) { latestAnalysis { model {
          verdict evaluation { withinArtistRankCorrelation { value low } } } } } }`,
        { id: artist.id },
        server?.url,
      );
      const { verdict, evaluation } = told.latestAnalysis.model;
      const words = { USEFUL: 'something here', WEAK: 'a little here', NO_SIGNAL: 'nothing reliable here' }[verdict];
      await expect(card.getByText(`Sound tells ${words}.`)).toBeVisible();
      const { value, low } = evaluation.withinArtistRankCorrelation;
      await expect(card).toContainText(value.toFixed(2).replace('-', '−'));
      await expect(card).toContainText(`95% sure: ${low.toFixed(2).replace('-', '−')} to`);
      await expect(card.getByRole('figure').filter({ hasText: 'The original of 2020' })).toBeVisible();
    });

    test('Musician_Should_SeeWhichSongsDeserveAPush_When_TheListIsSortedByGap', async ({ page }) => {
      const region = await songs(page);
      const rows = region.locator('tbody tr:has(th)');
      await expect(rows.first()).toBeVisible();
      // A gap is followed by what it means, which is there for those who cannot see its bar.
      const gaps = (await rows.locator('td:last-child').allTextContents()).map((text) =>
        points(text.split(':')[0] ?? ''),
      );
      expect(gaps.length).toBeGreaterThanOrEqual(10);
      expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
      expect(gaps[0]).toBeGreaterThan(0);
      await region.getByRole('searchbox').fill((await rows.nth(2).locator('th button').textContent()) ?? '');
      await expect(region.getByText(/of your songs ha(s|ve) “/)).toBeVisible();
    });

    test('Musician_Should_UnderstandWhy_When_TheyOpenASong', async ({ page }) => {
      await openSong(page);
      const why = panelOf(page, 'Why');
      await expect(why.getByText(/^(Against your own songs it is|Nothing in its sound)/)).toBeVisible();
      const summary = await why.getByText(/^From \d+% for the average/).textContent();
      const [base = Number.NaN, appeal = Number.NaN] = percents(summary);
      const figure = why.getByRole('figure');
      await figure.getByText('Show as a table').click();
      const parts = await figure.getByRole('table').locator('tbody tr td:last-child').allTextContents();
      expect(parts).toHaveLength(12);
      // Twelve parts rounded to a tenth, and two ends rounded to one.
      expect(Math.abs(base + parts.map(points).reduce((sum, part) => sum + part, 0) - appeal)).toBeLessThan(1.7);
      await expect(page.getByText(`in the top quarter of your songs is ${appeal}%`)).toBeVisible();
    });

    test('Musician_Should_SeeWhatAnotherSoundWouldChange_When_TheyMoveASlider', async ({ page }) => {
      await openSong(page);
      const whatIf = panelOf(page, 'What if');
      await whatIf.scrollIntoViewIfNeeded();
      const slider = whatIf.getByRole('slider', { name: 'loudness' });
      const answer = whatIf.getByRole('status');
      await expect(answer).toContainText('no change');
      await expect(whatIf.getByRole('table', { name: /sound most like this/ }).getByRole('rowheader')).not.toHaveCount(
        0,
      );
      await slider.focus();
      await page.keyboard.press('Home');
      await expect(answer).toContainText(/[+−]\d+\.\d points/);
      await expect(answer).toContainText(/The niche has (songs|hardly any songs) like this/);
      await expect(page).toHaveURL(/[?&]sound=/);
      const said = await answer.textContent();
      await page.reload();
      await whatIf.scrollIntoViewIfNeeded();
      await expect(answer).toHaveText(said ?? '');
      await whatIf.getByRole('button', { name: 'Back to the song as it is' }).click();
      await expect(answer).toContainText('no change');
    });

    test('Musician_Should_LearnWhatDrivesPopularity_When_TheyReadTheDrivers', async ({ page }) => {
      const drivers = await open(page, 'What drives popularity');
      await expect(
        drivers.getByText(/^(Songs that do well here are|No trait of the sound|No single trait)/).first(),
      ).toBeVisible();
      const trait = drivers.locator('li button[aria-expanded]').first();
      await trait.click();
      await expect(drivers.getByRole('figure', { name: /^How .+ changes the chance/ })).toBeVisible();
      await expect(drivers.getByText(/the chance changes from/)).toBeVisible();
    });

    test('Musician_Should_HearHowTheyDiffer_When_TheirSoundIsSetAgainstTheNiche', async ({ page }) => {
      const sound = await open(page, 'Your sound against the niche');
      await expect(sound.getByText(/^(Next to the songs of the niche|Your songs sound much like)/)).toBeVisible();
      await expect(sound.getByText(/^Your typical song (is|stands)/)).toHaveCount(10);
      await expect(sound.getByText(/of your songs are (explicit|in major)/)).toHaveCount(2);
    });

    test('Musician_Should_FindWhomToWorkWith_When_TheyReadTheSuggestions', async ({ page }) => {
      const people = await open(page, 'People to work with');
      const first = people.getByRole('rowheader').first();
      await expect(first).toContainText(/via /);
      const best = (await first.getByRole('link').textContent()) ?? '';
      await expect(people.getByText(/^Start with /)).toContainText(best);
      await expect(people.getByRole('figure')).toBeVisible();
      await first.getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1, name: best })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
    });

    test('Musician_Should_TakeItToTheBand_When_TheySaveAndPrint', async ({ page }) => {
      const region = await songs(page);
      const { columns, rows } = await saveTable(
        page,
        region.getByRole('button', { name: /^Save/ }).first().locator('..'),
      );
      expect(columns).toEqual(expect.arrayContaining(['song', 'popularity', 'appeal', 'gap']));
      expect(rows.map(([song]) => song)).toEqual(
        await region.locator('tbody th[scope=row] > button').allTextContents(),
      );
      await page.goto(`${server?.url}${artistPath(artist.id)}/report`);
      await expect(page.getByRole('heading', { level: 1, name: artist.name })).toBeVisible();
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });

    test('Musician_Should_SeeWhichAdviceSurvives_When_SomebodyIsLeftOutOfTheNiche', async ({ page }) => {
      const niche = await open(page, 'Your niche');
      const row = niche.getByRole('row').filter({ has: page.getByRole('button', { name: /^Leave out: / }) });
      const left = (await row.first().getByRole('rowheader').getByRole('link').textContent()) ?? '';
      await row
        .first()
        .getByRole('button', { name: /^Leave out: / })
        .click();
      await expect(niche.getByText('1 artist to leave out.')).toBeVisible();
      await niche.getByRole('button', { name: 'Run again without them' }).click();
      await expect(page.getByRole('region', { name: /^Analysing/ }).getByRole('listitem')).toHaveCount(7);
      await expect(page.getByRole('button', { name: 'Run again', exact: true })).toBeVisible({ timeout: 90_000 });
      await page
        .getByText(/^Since the analysis before, with other artists left out:/)
        .getByRole('link')
        .click();
      await expect(page.getByRole('heading', { level: 1, name: `History of ${artist.name}` })).toBeVisible();
      await expect(page.getByText(/^Without /).first()).toHaveText(`Without ${left}`);
      await expect(panelOf(page, 'What changed')).toContainText('Songs to promote');
    });
  });
}
