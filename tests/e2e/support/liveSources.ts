import type { Page } from '@playwright/test';
import { changeAnswers } from './answers.ts';

type Use = { capability: string; state: string; detail: string | null; retryAt: string | null };
type Source = { kind: string; capabilities: Use[] };
type Stand = Partial<Omit<Use, 'capability'>>;

/** How a source would stand with each of its uses: as the one of that name says, else as the rest. */
export type Standing = Record<string, Stand> & { rest?: Stand };

const on = { state: 'AVAILABLE', detail: 'In use.' };
const olderApps = {
  state: 'CLOSED_TO_THIS_APP',
  detail: 'Spotify gives this only to apps that used it before 27 November 2024.',
};
const usedUp = {
  state: 'QUOTA_EXCEEDED',
  detail: 'Deezer says that the quota of this app is used up.',
  retryAt: '2026-12-03T10:00:00.000Z',
};

/** Sources as they would stand when switched on. */
export const standings = {
  openMusic: { OPEN_MUSIC: { rest: on } },
  closedSpotify: {
    SPOTIFY: { rest: on, RELATED_ARTISTS: olderApps, SEGMENT_TRACKS: olderApps, AUDIO_FEATURES: olderApps },
  },
  usedUpDeezer: { DEEZER: { rest: usedUp, AUDIO_FEATURES: on } },
} satisfies Record<string, Record<string, Standing>>;

/** Puts other standings of sources into every answer that names them. */
export async function standSources(page: Page, ...all: readonly Record<string, Standing>[]) {
  const standing: Record<string, Standing> = Object.assign({}, ...all);
  await changeAnswers(page, (data) => {
    for (const { kind, capabilities } of (data.sources ?? []) as Source[]) {
      for (const use of capabilities) Object.assign(use, standing[kind]?.[use.capability] ?? standing[kind]?.rest);
    }
  });
}
