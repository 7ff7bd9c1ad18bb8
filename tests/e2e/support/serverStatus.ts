import type { Page } from '@playwright/test';
import { changeAnswers, type Fields } from './answers.ts';
import { featured } from './graph.ts';

/** Lets the server seem to be at work, and in trouble. */
export async function standInTrouble(page: Page) {
  const [artist] = await featured();
  await changeAnswers(page, ({ serverStatus }) => {
    if (!serverStatus) return;
    const status = serverStatus as Fields & { checks: Fields[]; analyses: Fields };
    Object.assign(status.checks[0] ?? {}, {
      state: 'FAILED',
      message: 'The database does not answer, or cannot be written to; the server’s log says why.',
    });
    Object.assign(status.checks[1] ?? {}, {
      state: 'WARNING',
      message: 'Only 120 MB of the disk are free. Make room, before there is none to write to.',
    });
    const analysis = (place: number, state: string, stage: string) => ({
      id: btoa(`Analysis:${place}`),
      status: state,
      requestedAt: '2026-11-20T10:00:00.000Z',
      artist: { ...artist, externalIds: [] },
      stages: [{ name: stage, status: state === 'RUNNING' ? 'RUNNING' : 'WAITING' }],
    });
    status.analyses.pending = [analysis(1, 'RUNNING', 'MODEL'), analysis(2, 'QUEUED', 'NETWORK')];
    status.imports = [
      { id: btoa('CatalogImport:1'), fileName: `${'long-name-'.repeat(12)}.csv`, status: 'RUNNING', rowsRead: 120_000 },
    ];
    status.lastBackup = { at: '2026-11-20T03:00:00.000Z', bytes: 12_400_000 };
    status.problems = ['ERROR', 'WARNING'].map((level, place) => ({
      at: '2026-11-20T11:00:00.000Z',
      level,
      message:
        place === 0
          ? 'The database does not answer'
          : 'Deezer was asked in vain: Unreachable after 4 attempts, 8,012 ms',
      requestId: place === 0 ? null : '4bf92f3577b34da6a3ce929d0e0e4736',
    }));
  });
}

/** Lets the server refuse the page to who may not see it. */
export const refuseStatus = (page: Page) =>
  page.route('/graphql', (route) =>
    route.request().postData()?.includes('StatusPageQuery')
      ? route.fulfill({
          status: 403,
          json: { errors: [{ message: 'This needs a key with the scope "admin", which this one has not.' }] },
        })
      : route.continue(),
  );
