const stage = (name: string, status: string) => ({ name, status });

/** How a server stands that has nothing to do and nothing to complain of. */
export const calmStatus = {
  version: '1.2.3+0123456789abcdef',
  methodVersion: '2',
  startedAt: '2026-11-01T10:00:00.000Z',
  checks: ['database', 'disk', 'analyses', 'imports'].map((name) => ({
    name,
    state: 'OK',
    message: `${name} is fine.`,
  })),
  analyses: { pending: [] as object[], atOnce: 2, most: 20, mostOfClient: 10 },
  imports: [] as object[],
  storage: { formatVersion: 7, fileBytes: 12_000_000, logBytes: 500_000, freeBytes: 5_000_000_000 as number | null },
  lastBackup: null as object | null,
  problems: [] as object[],
};

/** An analysis that runs, with its second stage at work. */
export const runningAnalysis = {
  __typename: 'Analysis',
  id: 'QW5hbHlzaXM6MQ==',
  status: 'RUNNING',
  requestedAt: '2026-11-01T10:05:00.000Z',
  artist: { __typename: 'Artist', id: 'QXJ0aXN0OjE=', name: 'Anna Example', externalIds: [] },
  stages: [stage('NETWORK', 'DONE'), stage('SEGMENT_TRACKS', 'RUNNING')],
};
