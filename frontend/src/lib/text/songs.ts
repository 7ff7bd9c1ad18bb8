import { counted, formatCount, plural } from '../format.ts';

export const songsText = {
  lede: (count: number, top: string) =>
    count === 1
      ? `One song sounds like it should do better than it does: “${top}”.`
      : `${formatCount(count)} songs sound like they should do better than they do. The most overlooked is “${top}”.`,
  libraryLede: (count: string) => `All ${count} songs that could be judged by their sound.`,
  found: (count: number, part: string) =>
    count === 0
      ? `None of your songs has “${part}” in its title.`
      : `${formatCount(count)} of your songs ${plural(count, 'has', 'have')} “${part}” in the title.`,
  find: 'Find a song by its title',
  view: 'Which songs',
  views: { promote: 'To promote', library: 'All songs' },
  columns: {
    rank: '#',
    song: 'Song',
    album: 'Album',
    popularity: 'Popularity',
    appeal: 'Appeal',
    gap: 'Gap',
    appealLow: 'Appeal at least',
    appealHigh: 'Appeal at most',
    popularityPercentile: 'Ahead of your songs in popularity, of 100',
    appealPercentile: 'Ahead of your songs in appeal, of 100',
    isPopular: 'Already popular, 1 or 0',
  },
  order: 'Order',
  orders: { GAP: 'Gap', APPEAL: 'Appeal', POPULARITY: 'Popularity', NAME: 'Name' },
  help: {
    popularity: 'of 100, as the source gives it',
    appeal: 'chance, from its sound, to be in the top quarter of its artist’s songs',
    gap: 'how many of your songs, of every 100, lie between where it stands (ring) and where its sound would put it (dot)',
  },
  standing: (popularity: string, appeal: string) =>
    `: ahead of ${popularity} of your songs in popularity, of ${appeal} in appeal`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  reason: (ups: string, downs: string) =>
    ups && downs
      ? `Against your own songs it is ${ups}, which does well here; being ${downs} holds it back.`
      : ups
        ? `Against your own songs it is ${ups}, which does well here.`
        : downs
          ? `Against your own songs it is ${downs}, which holds it back here.`
          : 'Nothing in its sound stands out from your other songs.',
  open: 'Open this song, and try what another sound would change',
  contributions: 'What adds up to its appeal',
  contributionsText: (base: string, total: string) =>
    `From ${base} for the average of your songs to ${total} for this one, in percentage points.`,
  base: 'Your average song',
  total: 'This song',
  others: (count: number) => `${count} smaller ones together`,
  contributionColumns: {
    feature: 'Sound',
    value: 'This song',
    median: 'Your median',
    niche: 'Niche median',
    part: 'Points',
  },
  typicality: (share: string) => `More typical of the niche than ${share} of its songs.`,
  stability: (expected: boolean, share: string) =>
    `Tried with other artists in the niche, its sound ${expected ? 'put' : 'did not put'} it in your top quarter in ${share} of tries.`,
  alternates: (count: number) => `Also out on ${counted(count, 'other release', 'other releases')}.`,
  popular: 'already popular',
  none: 'No song stands out as overlooked.',
  noneNext: 'Your songs do about as well as their sound suggests. Look at all songs to see how each is judged.',
  noSignal:
    'This niche shows no reliable link between sound and popularity, so this list may be no better than a guess.',
  showAnyway: 'Show the list anyway',
};
