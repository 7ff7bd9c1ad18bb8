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
    OPEN_MUSIC: 'MusicBrainz',
    DEEZER: 'Deezer',
  } as Record<string, string>,
  notFoundTitle: 'This artist is not in the catalog',
  notFound: 'The link may be old, or the catalog was replaced since. Search for the artist instead.',
};
