import type { Page } from '@playwright/test';
import { changeAnswers, having } from './answers.ts';

const later = '2030-12-03T10:00:00.000Z';

/** What waiting helps against: songs that were not asked for any more, and sounds that were not answered. */
export const passing = [
  {
    stage: 'SEGMENT_TRACKS',
    source: 'OPEN_MUSIC',
    capability: 'SEGMENT_TRACKS',
    code: 'QUOTA_EXCEEDED',
    message:
      '34 of 130 artists went without an answer. ListenBrainz says that the quota of this app is used up until 2030-12-03 10:00 UTC. What was collected is kept: continue then.',
    missing: 34,
    retryAt: later,
    canBeFilled: true,
    isNotice: false,
  },
  {
    stage: 'AUDIO_FEATURES',
    source: 'OPEN_MUSIC',
    capability: 'AUDIO_FEATURES',
    code: 'UNANSWERED',
    message:
      '1,204 of 3,310 recordings went without an answer. ReccoBeats did not answer in time, also when asked again.',
    missing: 1204,
    retryAt: null,
    canBeFilled: true,
    isNotice: false,
  },
];

/** What only another source helps against. */
export const lasting = [
  {
    stage: 'AUDIO_FEATURES',
    source: null,
    capability: 'AUDIO_FEATURES',
    code: 'NOT_CONFIGURED',
    message:
      '412 of 900 recordings are without audio features, and no source that is on says how tracks sound. The open music source would: the list of sources says how to switch it on.',
    missing: 412,
    retryAt: null,
    canBeFilled: false,
    isNotice: false,
  },
];

/** What is worth knowing of an analysis that lacks nothing. */
export const notices = [
  {
    stage: 'NETWORK',
    source: 'DEEZER',
    capability: 'SEARCH',
    code: 'TAKEN_BY_NAME',
    message:
      'Paper Lanterns was taken to be the Deezer artist Paper Lanterns (https://www.deezer.com/artist/123), because it is the only one of that name there and no id or link says more. If that is somebody else, these results are, too: choose another source.',
    missing: 1,
    retryAt: null,
    canBeFilled: false,
    isNotice: true,
  },
];

/** Lets every analysis in an answer have gone without something. */
export const leaveGaps = (page: Page, gaps: readonly object[]) =>
  changeAnswers(page, (data) => {
    for (const analysis of having('gaps', data)) analysis.gaps = gaps;
  });

/** Lets the newest analysis of the artist whose page is opened have failed. */
export const failNewest = (page: Page, failure: object, source: string | null = null) =>
  changeAnswers(page, (data, operation) => {
    if (operation !== 'ArtistPageQuery') return;
    const { analyses } = data.artist as { analyses: { nodes: { settings: object }[] } };
    const newest = analyses.nodes[0];
    analyses.nodes[0] = Object.assign({}, newest, {
      id: 'QW5hbHlzaXM6ZmFpbGVk',
      status: 'FAILED',
      settings: { ...newest?.settings, source },
      failure,
    });
  });

/** As a service's used-up quota makes an analysis fail. */
export const quotaFailure = {
  code: 'QUOTA_EXCEEDED',
  message:
    'Deezer says that the quota of this app is used up until 2030-12-03 10:00 UTC. What was collected is kept: continue then.',
  stage: 'SEGMENT_TRACKS',
  retryAt: later,
};

/** What a stage says while it waits for a service. */
export const pause = 'Asking MusicBrainz for their tracks. MusicBrainz asks for a pause of 12 s.';

/** Lets the newest analysis of the artist whose page is opened be at work, waiting for a service. */
export async function runNewest(page: Page, detail: string) {
  await page.route('/graphql', (route) =>
    route.request().postData()?.includes('useAnalysisProgress') ? undefined : route.fallback(),
  );
  await changeAnswers(page, (data, operation) => {
    if (operation !== 'ArtistPageQuery') return;
    const { analyses } = data.artist as { analyses: { nodes: { stages: { name: string }[] }[] } };
    const newest = analyses.nodes[0];
    const startedAt = new Date(Date.now() - 60_000).toISOString();
    const stages = newest?.stages.map((stage, place) => ({
      ...stage,
      status: place === 0 ? 'DONE' : place === 1 ? 'RUNNING' : 'WAITING',
      ...(place === 1 && { done: 31, total: 130, detail, startedAt }),
      ...(place > 1 && { done: 0, total: null, detail: null, startedAt: null }),
    }));
    analyses.nodes[0] = Object.assign({}, newest, { id: 'QW5hbHlzaXM6cnVubmluZw==', status: 'RUNNING', stages });
  });
}
