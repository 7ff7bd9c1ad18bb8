export const collaboratorsText = {
  known: (name: string, between: string) => `Start with ${name}: ${between} has worked with both of you.`,
  near: (name: string, colleagues: string) =>
    `Start with ${name}, who has worked with ${colleagues}, close to you in the niche.`,
  order: 'Order',
  orders: {
    RECOMMENDED: 'Recommended',
    POPULARITY: 'Popularity',
    FOLLOWERS: 'Followers',
    REACHABILITY: 'Reach',
    BENEFIT: 'Benefit',
  },
  columns: {
    rank: '#',
    artist: 'Artist',
    workedWith: 'Has worked with',
    popularity: 'Popularity',
    followers: 'Followers',
    reachability: 'Reach',
    benefit: 'Benefit',
    path: 'From you to them',
    stability: 'Holds',
  },
  help: {
    reachability: 'how close they are over who has worked with whom, of 100',
    benefit: 'how much wider an audience and how fitting a style, of 100',
    popularity: 'of 100, as the source gives it',
    stability:
      'share of tries in which they stay among the first twenty though half of the artists around you are left out',
  },
  holds: (share: string) => `still suggested in ${share} of tries`,
  others: (count: number) => `and ${count} more`,
  via: (names: string[]) => `via ${names.join(' → ')}`,
  figures: (popularity: string, followers: string) => `popularity ${popularity}, ${followers} followers`,
  chart: 'Within reach, and worth it',
  chartText: (count: number, best: string) =>
    `The ${count} shown, by how easily they can be reached (to the right) and how much there is to gain (up). Furthest up and right: ${best}.`,
  reachAxis: 'easier to reach →',
  benefitAxis: '↑ more to gain',
  none: 'Nobody suitable was found.',
  noneNext: 'None of your closest artists shares a track with somebody you have not worked with yet.',
};
