export const artistText = {
  followers: 'followers',
  popularity: 'popularity of 100',
  noFollowers: 'followers unknown',
  noPopularity: 'popularity unknown',
  inventedBadge: 'Invented demo artist',
  sources: {
    DEMO: 'Demo catalog',
    FILE: 'Your files',
    SPOTIFY: 'Spotify',
    OPEN_MUSIC: 'Open music',
    DEEZER: 'Deezer',
    RECCO_BEATS: 'ReccoBeats',
  } as Record<string, string>,
  /** Whose page about an artist a source's link leads to, where that is not the source's own. */
  pages: { OPEN_MUSIC: 'MusicBrainz' } as Record<string, string>,
  origin: (source: string, when: string) => `Source: ${source}, read ${when}`,
  notFoundTitle: 'This artist is not in the catalog',
  notFound: 'The link may be old, or the catalog was replaced since. Search for the artist instead.',
};
