export const collaboratorsText = {
  lede: (name: string, through: string) =>
    through
      ? `Start with ${name}: ${through} could make the introduction.`
      : `Start with ${name}, who is within reach.`,
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
    path: 'Introduction',
  },
  help: {
    reachability: 'how close they are over who has worked with whom, of 100',
    benefit: 'how much wider an audience and how fitting a style, of 100',
    popularity: 'of 100, as the source gives it',
  },
  others: (count: number) => `and ${count} more`,
  via: (names: string[]) => (names.length > 0 ? `via ${names.join(' → ')}` : 'directly related'),
  figures: (popularity: string, followers: string) => `popularity ${popularity}, ${followers} followers`,
  chart: 'Within reach, and worth it',
  chartText: (count: number, best: string) =>
    `The ${count} shown, by how easily they can be reached (to the right) and how much there is to gain (up). Furthest up and right: ${best}.`,
  reachAxis: 'easier to reach →',
  benefitAxis: '↑ more to gain',
  none: 'Nobody suitable was found.',
  noneNext: 'None of your closest artists shares a track with somebody you have not worked with yet.',
};
