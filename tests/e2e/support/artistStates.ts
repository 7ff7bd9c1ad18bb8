import { expect, type Page } from '@playwright/test';
import { artistPath, ask, featured, unanalysed } from './graph.ts';
import { openNiche, type State, shown } from './openers.ts';
import { showAll } from './page.ts';

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

/** The pages of an artist and of a song, and the states they can be in. */
export const artistStates: Record<string, State> = {
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
};
