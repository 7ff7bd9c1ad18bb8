const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const searchText = {
  label: 'Search for an artist',
  placeholder: 'Artist name, or a pasted link',
  hint: 'Type at least two letters. Use the arrow keys to choose.',
  searching: 'Searching …',
  found: (count: number) => `${count} ${plural(count, 'artist', 'artists')} found`,
  nothing: (given: string) => `No artist called “${given}” is in the catalog.`,
  nothingNext: 'Check the spelling, or import a file with this artist.',
  failed: 'The search did not get through.',
  followers: (count: string) => `${count} followers`,
  noGenres: 'no genre known',
};

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
