import { counted } from '../format.ts';

const ofTheFirst = (first: number | null) => (first === null ? '' : `, of the first ${first}`);

export const historyText = {
  title: (name: string) => `History of ${name}`,
  intro: 'The analyses that are kept, newest first. Choose two to see which advice survived.',
  back: 'Back to the results',
  analyses: 'Analyses',
  listed: (shown: string, all: string) => `The newest ${shown} of ${all} are listed.`,
  none: 'This artist has not been analysed yet.',
  noneNext: 'Start an analysis on the artist’s page; it will be listed here.',
  statuses: {
    QUEUED: 'Waiting for its turn',
    RUNNING: 'At work',
    COMPLETED: 'Completed',
    FAILED: 'Failed',
    CANCELLED: 'Cancelled',
  } as Record<string, string>,
  newest: 'newest',
  took: (time: string) => `took ${time}`,
  niche: (songs: string, artists: string) => `${songs} songs by ${artists} artists`,
  method: (version: string) => `method ${version}`,
  reach: (degrees: number, neighbours: number) =>
    `${degrees === 1 ? '1 step' : `${degrees} steps`} of relatedness, ${neighbours} artists from each`,
  from: (source: string) => `collected from ${source}`,
  retry: (when: string) => `Try again after ${when}.`,
  leftOut: (names: string) => `Without ${names}`,
  others: (count: number) => counted(count, 'other', 'others'),
  before: 'Before',
  after: 'After',
  both: (what: string) => `Both times: ${what}`,
  chooseBefore: (when: string) => `Compare from the analysis of ${when}`,
  chooseAfter: (when: string) => `Compare to the analysis of ${when}`,
  delete: 'Delete',
  deleteOf: (when: string) => `Delete the analysis of ${when}`,
  sure: 'Delete it with all it found?',
  yes: 'Yes, delete',
  keep: 'Keep it',
  notDeleted: 'It was not deleted.',
  deleted: 'The analysis was deleted.',
  changed: 'What changed',
  needTwo: 'There is nothing to compare yet.',
  needTwoNext: 'Two completed analyses are needed. Run one again, for example with artists left out of the niche.',
  same: 'The same analysis is chosen twice.',
  sameNext: 'Choose another one under “Before” or “After”.',
  gone: 'One of the two is not kept any more, or is not of this artist.',
  goneNext: 'Choose another one from the list.',
  songsKept: (kept: number, of: number, first: number | null) => {
    if (first !== null)
      return `Among the first ${first} songs to promote, ${kept} of ${of} ${kept === 1 ? 'is' : 'are'} still there.`;
    if (of === 1) return `The one song to promote is ${kept === 1 ? 'still' : 'no longer'} there.`;
    if (kept === of) return `All ${of} songs to promote are still there.`;
    if (kept === 0) return `None of the ${of} songs to promote is still there.`;
    return `${kept} of ${of} songs to promote ${kept === 1 ? 'is' : 'are'} still there.`;
  },
  noSongsBefore: 'There were no songs to promote before.',
  peopleKept: (kept: number, of: number, first: number | null) => {
    if (first !== null)
      return `Among the first ${first} people to work with, ${kept} of ${of} ${kept === 1 ? 'is' : 'are'} suggested again.`;
    if (kept === of)
      return of === 1
        ? 'The one person to work with is suggested again.'
        : `All ${of} people to work with are suggested again.`;
    if (kept === 0) return 'Nobody to work with is suggested again.';
    return `Of ${of} people to work with, ${counted(kept, 'is', 'are')} suggested again.`;
  },
  verdictChanged: (before: string, after: string) => `The verdict went from “${before}” to “${after}”.`,
  skill: 'How well an unseen order is foretold',
  skillSame: 'Not clearly different: the two intervals overlap.',
  skillBetter: 'Clearly better than before.',
  skillWorse: 'Clearly worse than before.',
  skillUnknown: 'One of the two has no model, so this cannot be compared.',
  verdict: 'Verdict',
  drivers: {
    title: 'Clear drivers',
    came: (words: string, _name: string) => `New: ${words} does better.`,
    turned: (words: string, name: string) => `Turned around: in ${name}, now ${words} does better.`,
    mixed: (name: string) => `Changed: for ${name}, a middle or both ends do better.`,
    went: (name: string) => `No longer clear: ${name}.`,
    same: (count: number) => (count === 0 ? 'Neither had any.' : `The same ${count} as before, the same way.`),
  },
  songs: (first: number | null) => `Songs to promote${ofTheFirst(first)}`,
  people: (first: number | null) => `People to work with${ofTheFirst(first)}`,
  network: 'Artists in the niche',
  size: (before: string, after: string) => `${before} before, ${after} after.`,
  neither: 'Neither has any.',
  kept: (count: number) => `${count} kept`,
  added: (count: number) => `${count} new`,
  removed: (count: number) => `${count} gone`,
  gap: (gap: string) => `gap ${gap}`,
  more: (count: number) => `and ${count} more`,
  seeHistory: 'See all that changed',
  sinceBefore: 'Since the analysis before, with other artists left out:',
  older: (when: string) => `You are looking at the analysis of ${when}.`,
  toNewest: 'Go to the newest',
  olderGone: 'The analysis that this link names is not kept any more, or is not of this artist.',
  olderGoneNext: 'What follows is the newest one.',
};
