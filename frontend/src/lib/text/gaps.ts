import { counted } from '../format.ts';

const artists = (count: number) => counted(count, 'artist', 'artists');

/** What is said of an analysis that had to go without something. */
export const gapsText = {
  badge: 'partial',
  title: 'This analysis is partial',
  notices: 'What to know about this analysis',
  without: (what: string) => `It went without ${what}. What stands below holds for what was there.`,
  coverage: (share: string) => `How songs sound is known for ${share} of the niche.`,
  /** By what no source gave. */
  missing: {
    SEARCH: () => 'an answer from a live source',
    RELATED_ARTISTS: (count: number) => `the neighbours of ${artists(count)}`,
    DISCOGRAPHY: () => 'some of your own songs',
    SEGMENT_TRACKS: (count: number) => `the songs of ${artists(count)}`,
    AUDIO_FEATURES: (count: number) => `the sound of ${counted(count, 'song', 'songs')}`,
    CREDITS: () => 'some of the credits',
  } as Record<string, (count: number) => string>,
  /** What that does to the results. */
  effects: {
    RELATED_ARTISTS: 'Your niche may be larger than it is drawn.',
    DISCOGRAPHY: 'Songs of yours may be missing from the advice.',
    SEGMENT_TRACKS: 'There are fewer songs to learn from and to compare with.',
    AUDIO_FEATURES: 'Songs whose sound is not known are left out of what is learnt, and cannot be judged.',
    CREDITS: 'Somebody to work with may be missing.',
  } as Record<string, string>,
  collect: 'Collect the rest',
  onlyTheRest: 'This runs the analysis again and asks only for what is missing.',
  goOn: (when: string) => `Go on after ${when}.`,
  rest: (when: string) => `The rest can be collected after ${when}.`,
  sources: 'What each source gives, and how to switch it on',
  why: 'What is missing, and why',
  /** On the printed report and in the history. */
  brief: (what: string) => `Partial: it went without ${what}.`,
};
