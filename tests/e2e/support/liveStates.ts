import { expect } from '@playwright/test';
import { changeAnswers, having } from './answers.ts';
import { failNewest, lasting, leaveGaps, passing, pause, quotaFailure, runNewest } from './gaps.ts';
import { artistPath, featured } from './graph.ts';
import { searchLive } from './liveSearch.ts';
import { standings, standSources } from './liveSources.ts';
import { openArtist, openNiche, type State, shown } from './openers.ts';
import { searchField } from './page.ts';

/** The states that live sources bring about. */
export const liveStates: Record<string, State> = {
  'search, a live source asked': {
    part: 'main',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await searchLive(page);
      await page.goto('/');
      await searchField(page).fill(artist?.name ?? '');
      await expect(page.getByText(/Asking MusicBrainz …/)).toBeVisible();
    },
  },
  'search, found by a live source': {
    part: 'main',
    bringAbout: async (page) => {
      const [artist] = await featured();
      const { answer } = await searchLive(page);
      answer();
      await page.goto('/');
      await searchField(page).fill(artist?.name ?? '');
      await expect(page.getByRole('option', { name: /Somebody Elsewhere/ })).toBeVisible();
    },
  },
  'palette, found by a live source': {
    part: 'dialog',
    bringAbout: async (page) => {
      const { answer } = await searchLive(page);
      answer();
      await page.goto('/sources');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('com');
      await expect(page.getByRole('option', { name: /Somebody Elsewhere/ })).toBeVisible();
    },
  },
  'artist, another source chosen': {
    part: '#niche',
    bringAbout: async (page) => {
      await standSources(page, standings.openMusic, standings.deezer);
      await changeAnswers(page, (data) => {
        for (const entry of having('provenance', data)) Object.assign(entry.provenance as object, { source: 'FILE' });
      });
      const niche = await openNiche(page);
      await niche.getByRole('combobox', { name: 'Collect from' }).selectOption('Deezer');
      await expect(niche.getByRole('button', { name: 'Run again from Deezer' })).toBeVisible();
    },
  },
  'artist, partial': {
    part: '#progress',
    bringAbout: async (page) => {
      await leaveGaps(page, passing);
      await openArtist(page);
      await expect(page.getByRole('button', { name: 'Collect the rest' })).toBeVisible();
      await page.getByText('What is missing, and why').click();
    },
  },
  'artist, partial for good': {
    part: '#progress',
    bringAbout: async (page) => {
      await leaveGaps(page, lasting);
      await openArtist(page);
      await expect(page.getByRole('region', { name: 'This analysis is partial' })).toBeVisible();
    },
  },
  'artist, quota used up': {
    part: '#progress',
    bringAbout: async (page) => {
      await failNewest(page, quotaFailure, 'DEEZER');
      await openArtist(page);
      await expect(page.getByRole('button', { name: 'Collect the rest' })).toBeVisible();
    },
  },
  'artist, waiting for a service': {
    part: '#progress',
    bringAbout: async (page) => {
      await runNewest(page, pause);
      await openArtist(page);
      await expect(page.getByText(pause)).toBeVisible();
    },
  },
  'history, partial': {
    part: 'main',
    bringAbout: async (page) => {
      await leaveGaps(page, passing);
      await shown((id) => `${artistPath(id)}/history`)(page);
    },
  },
  'report, partial': {
    part: 'main',
    bringAbout: async (page) => {
      await leaveGaps(page, passing);
      await shown((id) => `${artistPath(id)}/report`)(page);
    },
  },
  'sources, one closed and one used up': {
    part: 'main',
    bringAbout: async (page) => {
      await standSources(page, standings.closedSpotify, standings.openMusic, standings.usedUpDeezer);
      await page.goto('/sources');
      await expect(page.getByText('Real artists can be analysed too', { exact: false })).toBeVisible();
    },
  },
};
