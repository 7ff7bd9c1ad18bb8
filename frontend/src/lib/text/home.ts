import { plural } from '../format.ts';

export const homeText = {
  title: 'Which of your songs deserve a push?',
  intro:
    'Name an artist. Music Mastery listens to the niche around them: what makes songs work there, which of the artist’s own are overlooked, and who would be good to work with.',
  drawing: { stands: 'how it does', sounds: 'how it sounds' },
  featured: 'Open a finished analysis',
  featuredIntro: 'These are ready. One click shows everything.',
  noFeatured: 'No analysis is finished yet.',
  noFeaturedNext: 'Search for an artist above and start one; it takes seconds.',
  catalog: 'What the catalog holds',
  artists: (count: number) => plural(count, 'artist', 'artists'),
  tracks: (count: number) => plural(count, 'track', 'tracks'),
  withFeatures: 'of the tracks have sound measurements',
  segments: (count: number) => plural(count, 'collected niche', 'collected niches'),
  updated: (when: string) => `Last changed ${when}`,
  emptyCatalog: 'The catalog is empty. Import a file, or start with the demo catalog.',
  sources: 'Where it comes from',
  demo: 'The demo artists are invented: their names, songs and figures were made by a program so that you can try everything without a key. Artists from imported files and live sources stand beside them, without that mark.',
  allSources: 'What each source can do, its terms, and how to switch it on',
};
