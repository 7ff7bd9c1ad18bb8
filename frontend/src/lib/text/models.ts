import { counted } from '../format.ts';

export const modelsText = {
  title: 'Models',
  intro:
    'How the methods do against each other over the niches that were analysed, and how the songs of one niche are spread. Nothing here needs to be read to use the advice; it is what the advice rests on.',
  none: 'No analysis is completed yet.',
  noneNext: 'Search for an artist on the home page and start one; what its model is worth will stand here.',
  methods: 'Methods side by side',
  lede: (count: number, ours: string, original: string) =>
    `Over ${counted(count, 'niche', 'niches')}, this method’s agreement with the real order of unseen artists’ songs is ${ours} on average; that of the original Music Mastery of 2020 is ${original}.`,
  newest: (counted: string, all: string) => `This page counts the newest ${counted} of ${all} analyses.`,
  measure: 'Measure',
  measures: { rank: 'Order within an artist', auc: 'Right in a pair', flattering: 'Right in a pair, flattering' },
  measureMeaning: {
    rank: 'How well the order of an unseen artist’s own songs is foretold: 0 is guessing, 1 is perfect. It is the question a musician has, and the one the verdict rests on.',
    auc: 'Of one popular and one other song by unseen artists, how often the popular one is picked: 0.50 is guessing. Most of it is who sings.',
    flattering:
      'The same when songs of one artist stand on both sides, as in the original. The model then recognises the artist, which it cannot do for a new one: the difference is what it flatters by.',
  },
  methodsText: 'A large dot is a method’s mean over the niches; each small one is a niche.',
  method: 'Method',
  mean: 'Mean',
  lowest: 'Lowest',
  highest: 'Highest',
  niches: 'Niches',
  verdicts: 'Verdicts',
  verdictCounts: {
    USEFUL: 'niches where sound tells something',
    WEAK: 'where it tells a little',
    NO_SIGNAL: 'where it tells nothing reliable',
    NONE: 'where no model could be fitted',
  } as Record<string, string>,
  size: 'Does a larger niche help?',
  sizeText: (smallest: string, largest: string) =>
    `Each niche by its number of songs, from ${smallest} to ${largest}, and how well an unseen order is foretold in it. The line is the 95% interval: with more artists it gets shorter, but a niche where sound does not matter stays one.`,
  artist: 'Artist',
  songs: 'Songs',
  sizeAxis: 'songs in the niche →',
  skillAxis: '↑ agreement with the real order',
  tuning: {
    title: 'Tuning',
    text: (niches: number) =>
      `Each method has one main setting. Turned up and down over ${counted(niches, 'niche', 'niches')}, on songs alone and never on anybody’s library, it shows that no setting makes up for the wrong question.`,
    chart: (measure: string) => `${measure}, by setting`,
    chartText:
      'Dots are means over the niches, lines their 95% intervals; all curves share one scale. The setting that is used stands out.',
    curve: (method: string, parameter: string) => `${method}: ${parameter}`,
    best: (setting: string, figure: string, usual: string) => `Best at ${setting} (${figure}); used: ${usual}`,
    parameters: {
      smoothness: 'how smooth its curves are held',
      leaves: 'leaves of a tree',
      trees: 'number of trees',
      l2: 'how hard weights are held down',
      lambda: 'how hard weights are held down',
    } as Record<string, string>,
    setting: 'Method and setting',
    value: 'Setting',
    low: 'from',
    high: 'to',
  },
  niche: 'One niche',
  choose: 'Niche around',
  spread: 'How its songs are spread',
  spreadIntro:
    'Upwards the songs of the niche, the strong part of a bar its popular ones; downwards the artist’s own. Where the own songs stand elsewhere than the niche, they sound different from what is usual there.',
  popularity: 'Popularity',
  middle: (middle: string, low: string, high: string) =>
    `Half of the niche lies between ${low} and ${high}, its middle at ${middle}.`,
  middles: (popular: string, own: string) =>
    `The middle of the popular songs is about ${popular}, of the own about ${own}.`,
  shares: (yes: string, all: string, popular: string, own: string) =>
    `${all} of the niche’s songs are ${yes}, ${popular} of its popular ones, ${own} of the own.`,
  noValues: 'No value is known in this niche.',
  from: 'From',
  to: 'To',
  count: 'Songs',
  popularCount: 'Popular',
  ownCount: 'Own',
  correlations: 'What goes together',
  correlationsIntro:
    'What rises and falls together over all songs of the niche, artists mixed. Traits that go together strongly say much the same, so that a model may lean on either.',
  withPopularity: 'With popularity',
  amongTraits: 'Among the traits',
  together: (a: string, b: string, figure: string) => `${a} and ${b} rise together (${figure})`,
  against: (a: string, b: string, figure: string) => `More ${a} goes with less ${b} (${figure})`,
  matrix: 'All correlations',
  matrixText:
    'Spearman’s rank correlation: 1 is always together, −1 always against, 0 unrelated. Stronger ones stand on stronger colour; the sign says which way.',
  one: 'One',
  other: 'Other',
  coefficient: 'Correlation',
  noNiche: 'This analysis has no niche to look at.',
};
