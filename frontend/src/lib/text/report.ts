export const reportText = {
  verdicts: {
    USEFUL: 'Sound tells something here.',
    WEAK: 'Sound tells a little here.',
    NO_SIGNAL: 'Sound tells nothing reliable here.',
  } as Record<string, string>,
  meaning: {
    USEFUL: 'Take the advice below as a well-founded hint. Who sings still matters more than how it sounds.',
    WEAK: 'Take the advice below as a hint among others: it is better than guessing, but not by much.',
    NO_SIGNAL: 'Do not rely on the advice below. In this niche, how a song sounds does not say how it does.',
  } as Record<string, string>,
  /** By what was measured on artists the model had never heard. */
  reasons: {
    USEFUL:
      'How a song sounds helps to tell which of an artist’s songs do well here: for artists the model had never heard, its order was clearly better than chance.',
    WEAK: 'How a song sounds tells a little about which of an artist’s songs do well here: for artists the model had never heard, its order was better than chance, but not by much.',
    NO_SIGNAL:
      'How a song sounds does not tell here which of an artist’s songs do well: for artists the model had never heard, its order was no better than chance.',
  } as Record<string, string>,
  tooFew: (songs: string, artists: string) =>
    `There are only ${songs} songs by ${artists} artists to learn from: too few to tell a pattern from luck.`,
  rank: 'Agreement with the real order',
  rankHelp: 'How well the order of an unseen artist’s songs is foretold: 0 is guessing, 1 is perfect.',
  auc: 'Right in a pair',
  aucHelp:
    'Of one popular and one other song by unseen artists, how often the popular one is picked. Half is guessing.',
  precision: 'Hits among its picks',
  precisionHelp: 'Share of the songs it picks that are indeed popular; picked blindly it would be about a quarter.',
  learnt: 'Learnt from',
  learntHelp: (artists: string) => `songs by ${artists} artists, none of them by you`,
  interval: (low: string, high: string) => `95% sure: ${low} to ${high}`,
  comparison: 'Against other ways to judge',
  comparisonText: (ours: string, original: string) =>
    `Agreement with the real order of unseen artists’ songs: ours ${ours}, the original Music Mastery of 2020 ${original}. A line that crosses zero cannot be told from guessing.`,
  methods: {
    WITHIN_ARTIST: 'This method',
    SEED_FOREST: 'The original of 2020',
    BOOSTED_TREES: 'Boosted trees',
    LOGISTIC: 'Logistic regression',
    LINEAR_SVM: 'Linear SVM',
    SHUFFLED: 'Shuffled labels (pure chance)',
    ARTIST_AVERAGE: 'The artist’s average, no sound',
  } as Record<string, string>,
  method: 'Method',
  columns: { rank: 'Agreement', auc: 'Right in a pair', row: 'Same, split by song', low: 'from', high: 'to' },
  flattering:
    '“Split by song” lets the same artist stand on both sides, as the original did. It flatters and is shown for comparison only.',
  calibration: 'Are its odds honest?',
  calibrationText:
    'Where songs were given a chance of so much, the share that did well. On the line, the odds are honest; dots are larger where there are more songs.',
  calibrationExpected: 'chance given',
  calibrationObserved: 'share that did well',
  calibrationCount: 'songs',
  calibrationNone: 'Too few songs to check the odds.',
  noModel: 'No model could be fitted.',
  noModelNext:
    'There were too few songs with sound measurements in this niche. Collaborators and the niche are still shown.',
};
