export const songText = {
  back: (artist: string) => `All songs of ${artist}`,
  popularity: (value: string) => `popularity ${value} of 100`,
  popularityUnknown: 'popularity unknown',
  verdict: {
    promote: 'It sounds like it should do better than it does.',
    popular: 'It does well, and it sounds like it should.',
    luckier: 'It does better than its sound would lead one to expect.',
    quiet: 'It does about as its sound would lead one to expect.',
  },
  chance: (appeal: string, low: string, high: string) =>
    `By its sound alone, its chance to be in the top quarter of your songs is ${appeal} (95% sure: ${low} to ${high}).`,
  standing: (popularity: string, appeal: string) =>
    `It is ahead of ${popularity} of your songs in popularity, and of ${appeal} in how promising it sounds.`,
  stands: 'how it does',
  sounds: 'how it sounds',
  least: 'last of your songs',
  most: 'first',
  noSignal:
    'This niche shows no reliable link between sound and popularity, so what follows may be no better than a guess.',
  sections: { why: 'Why', whatIf: 'What if' },
  notFoundTitle: 'This song is not in the analysis',
  notFound:
    'Either the link is old, or the song has no sound measurements, so that nothing can be said about it. The artist’s page lists every song that could be judged.',
};
