/** The address of an artist's page. */
export const artistPath = (id: string) => `/artist/${encodeURIComponent(id)}`;

/** The address of a song's page. */
export const songPath = (artistId: string, songId: string) =>
  `${artistPath(artistId)}/song/${encodeURIComponent(songId)}`;
