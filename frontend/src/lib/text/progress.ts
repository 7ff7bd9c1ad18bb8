/** What is said while an analysis runs, and when it ended early. The page loads it only then. */
export const progressText = {
  running: 'Analysing',
  runningFor: (name: string) => `Analysing ${name}`,
  queued: 'Waiting for its turn',
  keep: 'You can leave this page; the work goes on, and it will be here when you come back.',
  slow: 'Outside services answer about one question a second, so a new niche can take a quarter of an hour. You can leave this page; the work goes on.',
  cancel: 'Cancel',
  cancelling: 'Cancelling …',
  cancelled: 'The analysis was cancelled.',
  cancelledNext: 'It has no result. Start it again whenever you like: what a source gave already is kept.',
  failed: 'The analysis could not be finished.',
  retry: (when: string) => `Try again after ${when}.`,
  kept: 'Started again, it asks only for what is missing.',
  anySource: 'Run again with any source',
  failedAt: (stage: string) => `It stopped at “${stage}”.`,
  earlier: 'The earlier results below still hold.',
  elapsed: (time: string) => `${time} so far`,
  left: (ms: number | 'LATE') => {
    if (ms === 'LATE') return 'longer than usual';
    const seconds = Math.ceil(ms / 1000);
    if (seconds <= 2) return 'nearly there';
    if (seconds < 90) return `about ${seconds > 20 ? Math.ceil(seconds / 5) * 5 : seconds} seconds left`;
    return `about ${Math.round(seconds / 60)} minutes left`;
  },
  stagesDone: (done: number, all: number) => `${done} of ${all} steps done`,
  polling: 'The live line broke; asking every second instead.',
  stages: {
    NETWORK: 'Find the artists around you',
    SEGMENT_TRACKS: 'Collect their songs',
    AUDIO_FEATURES: 'Read how those songs sound',
    LIBRARY: 'Read your own songs',
    MODEL: 'Learn what does well, and check it',
    ADVICE: 'Look for overlooked songs',
    COLLABORATORS: 'Look for people to work with',
  } as Record<string, string>,
  stageStates: {
    WAITING: 'waiting',
    RUNNING: 'at work',
    DONE: 'done',
    SKIPPED: 'left out',
    FAILED: 'failed',
  } as Record<string, string>,
};
