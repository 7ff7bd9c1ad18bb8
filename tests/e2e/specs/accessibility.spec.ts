import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { artistPath, ask, featured, unanalysed } from '../support/graph.ts';
import { searchField, showAll } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

/** Opens a page on a featured artist's way, with every panel loaded and every detail open. */
const shown = (path: (id: string, second: string) => string) => async (page: Page) => {
  const [first, second] = await featured();
  await page.goto(path(first?.id ?? '', second?.id ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await showAll(page);
};

/** The page of a song that is on nobody's list, and so opened by its address. */
async function songOf(id: string) {
  type Answer = { artist: { latestAnalysis: { songsToPromote: { nodes: { track: { id: string } }[] } } } };
  const { artist } = await ask<Answer>(
    'query ($id: ID!) { artist(id: $id) { latestAnalysis { songsToPromote(first: 1) { nodes { track { id } } } } } }',
    { id },
  );
  return `${artistPath(id)}/song/${encodeURIComponent(artist.latestAnalysis.songsToPromote.nodes[0]?.track.id ?? '')}`;
}

const openSong = (query: string) => async (page: Page) => {
  const [artist] = await featured();
  await page.goto(`${await songOf(artist?.id ?? '')}${query}`);
  await showAll(page);
  await expect(page.getByRole('region', { name: 'What if' }).getByRole('status').first()).toBeVisible();
};

async function openNiche(page: Page) {
  const [artist] = await featured();
  await page.goto(artistPath(artist?.id ?? ''));
  await page.waitForLoadState('networkidle');
  const niche = page.getByRole('region', { name: 'Your niche' });
  await niche.scrollIntoViewIfNeeded();
  return niche;
}

type State = {
  bringAbout: (page: Page) => Promise<void>;
  /** Only this part differs from a state that is looked at as a whole. */
  part?: string;
};

/** The pages, and the states they can be in. */
const states: Record<string, State> = {
  home: { bringAbout: shown(() => '/') },
  search: {
    part: 'main',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto('/');
      await searchField(page).fill(artist?.name.slice(0, 4) ?? '');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  },
  palette: {
    part: 'dialog',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto('/sources');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .fill(artist?.name.slice(0, 3) ?? '');
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/artists? found/);
    },
  },
  artist: { bringAbout: shown((id) => artistPath(id)) },
  'artist, all songs': {
    part: '#songs',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto(`${artistPath(artist?.id ?? '')}?songs=library`);
      const songs = page.getByRole('region', { name: 'Songs to promote' });
      await songs.scrollIntoViewIfNeeded();
      await songs.locator('tbody th button').first().click();
      await expect(songs.getByRole('figure')).toBeVisible();
    },
  },
  'artist, save menu': {
    part: '[role=menu]',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto(artistPath(artist?.id ?? ''));
      await page.locator('#report figure').first().getByRole('button', { name: /^Save/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  'artist, somebody chosen and somebody left out': {
    part: '#niche',
    bringAbout: async (page) => {
      const niche = await openNiche(page);
      await niche
        .getByRole('button', { name: /^Leave out: / })
        .first()
        .click();
      await niche
        .getByRole('button', { name: /^How to reach: / })
        .nth(3)
        .click();
      await expect(niche.getByRole('region', { name: /^About / })).toBeVisible();
    },
  },
  'artist, not analysed': {
    bringAbout: async (page) => {
      const artist = (await unanalysed(20)).at(-1);
      await page.goto(artistPath(artist?.id ?? ''));
      await expect(page.getByRole('button', { name: 'Analyse' })).toBeVisible();
    },
  },
  'artist, running': {
    bringAbout: async (page) => {
      const artist = (await unanalysed(20)).at(-2);
      await page.goto(artistPath(artist?.id ?? ''));
      // Nothing more is heard of the analysis, so that its progress stays on the page.
      await page.route('/graphql', (route) =>
        route.request().postData()?.includes('useAnalysisProgress') ? undefined : route.continue(),
      );
      await page.getByRole('button', { name: 'Analyse' }).click();
      await expect(page.getByRole('region', { name: /^Analysing/ })).toBeVisible();
    },
  },
  'artist, failed': {
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.route('/graphql', async (route) => {
        if (!route.request().postData()?.includes('ArtistPageQuery')) return route.continue();
        const json = await (await route.fetch()).json();
        const [newest] = json.data.artist.analyses.nodes;
        const failure = { code: 'INTERNAL', message: 'The model could not be fitted.', stage: 'MODEL' };
        json.data.artist.analyses.nodes = [{ ...newest, id: 'QW5hbHlzaXM6ZmFpbGVk', status: 'FAILED', failure }];
        return route.fulfill({ json });
      });
      await page.goto(artistPath(artist?.id ?? ''));
      await expect(page.getByRole('region', { name: 'The analysis could not be finished.' })).toBeVisible();
    },
  },
  'artist, not found': {
    bringAbout: async (page) => {
      await page.goto('/artist/nobody');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  song: { bringAbout: openSong('') },
  'song, another sound': { part: '#what-if', bringAbout: openSong('?sound=LOUDNESS:-25,TEMPO:60') },
  compare: { bringAbout: shown((a, b) => `/compare?${new URLSearchParams({ a, b })}`) },
  'compare, nobody chosen': { part: 'main', bringAbout: shown(() => '/compare') },
  history: { bringAbout: shown((id) => `${artistPath(id)}/history`) },
  report: { bringAbout: shown((id) => `${artistPath(id)}/report`) },
  models: { bringAbout: shown(() => '/models') },
  sources: { bringAbout: shown(() => '/sources') },
  loading: {
    bringAbout: async (page) => {
      await page.route('/graphql', () => {});
      await page.goto('/');
      await expect(page.getByText('Loading …')).toBeVisible();
    },
  },
  'panel failed': {
    bringAbout: async (page) => {
      await page.route('/graphql', (route) =>
        route.fulfill({
          status: 200,
          contentType: 'application/json',
          body: '{"data":null,"errors":[{"message":"No."}]}',
        }),
      );
      await page.goto('/');
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  'server away': {
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto(artistPath(artist?.id ?? ''));
      await page.waitForLoadState('networkidle');
      await page.route('/graphql', (route) => route.abort());
      await page.getByRole('region', { name: 'Your niche' }).scrollIntoViewIfNeeded();
      await expect(page.getByText('Trying again until it does')).toBeVisible();
    },
  },
  nowhere: {
    bringAbout: async (page) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
};

/** With this set, a picture of everything is kept there for the eye. */
const pictures = process.env.E2E_PICTURES;

async function keepPicture(page: Page, name: string) {
  if (!pictures) return;
  const path = join(pictures, `${name.replaceAll(', ', '-').replaceAll(' ', '-')}.png`);
  await page.screenshot({ path, fullPage: true });
}

async function seriousFindings(page: Page, part: string | undefined, rules?: string[]) {
  const axe = new AxeBuilder({ page });
  if (part) axe.include(part);
  if (rules) axe.withRules(rules);
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that found something to look at').toBeGreaterThan(0);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** What stands over the page's edge so that it scrolls sideways, but for what scrolls within a frame of its own. */
const spilling = (page: Page) =>
  page.evaluate(() => {
    const width = window.innerWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isFramed = (it: Element | null): boolean =>
      it !== null &&
      it !== document.body &&
      (getComputedStyle(it).overflowX !== 'visible' || isFramed(it.parentElement));
    const over = [...document.body.querySelectorAll('*')].filter(
      (it) => it.getBoundingClientRect().right > width && !isFramed(it.parentElement),
    );
    return ['the page scrolls sideways', ...over.slice(0, 20).map((it) => it.outerHTML.slice(0, 120))];
  });

test.use({ allowedMessages: /AnswerError: No\.|UnreachableError|Failed to load resource/ });

for (const [state, { bringAbout, part }] of Object.entries(states)) {
  test(`Everybody_Should_BeAbleToUse: ${state}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await bringAbout(page);
    expect.soft(await seriousFindings(page, part), 'in light colours').toEqual([]);
    await keepPicture(page, `${state}, light`);

    // The other theme has other colours, and nothing else that is other.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await seriousFindings(page, part, ['color-contrast']), 'in dark colours').toEqual([]);
    await keepPicture(page, `${state}, dark`);

    await page.emulateMedia({ colorScheme: 'light' });
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      await expect.poll(() => spilling(page), `at ${width} px`).toEqual([]);
      if (width === 360) await keepPicture(page, `${state}, 360 px`);
    }
  });
}
