export const soundText = {
  lede: (differences: string) => `Next to the songs of the niche, yours are ${differences}.`,
  ledeNone: 'Your songs sound much like those of the niche: no trait stands out.',
  more: (more: string, tenths: number) => `Your typical song is ${more} than ${tenths} of 10 songs here`,
  less: (less: string, tenths: number) => `Your typical song is ${less} than ${tenths} of 10 songs here`,
  middle: 'Your typical song stands in the middle of the niche',
  near: 'Your typical song is nearly the same as the typical one of the niche',
  share: {
    EXPLICIT: (own: string, niche: string) => `${own} of your songs are explicit, ${niche} of the niche’s`,
    MODE: (own: string, niche: string) => `${own} of your songs are in major, ${niche} of the niche’s`,
  } as Record<string, (own: string, niche: string) => string>,
  chart: 'Where your songs stand, trait by trait',
  chartText:
    'The hills show how the niche’s songs are spread, the darker part those that are popular. The dots below are your songs, larger where several stand together; the line marks your typical one, the middle of them.',
  columns: {
    feature: 'Trait',
    own: 'Your typical song',
    niche: 'Middle of the niche',
    low: '5% of songs are below',
    high: '95% of songs are below',
    share: 'Niche below yours',
    songs: 'Your songs',
  },
  popular: 'popular songs',
  all: 'all songs of the niche',
  own: 'your songs, larger where there are several',
  none: 'There is nothing to compare.',
  noneNext: 'No song of the niche has sound measurements.',
};
