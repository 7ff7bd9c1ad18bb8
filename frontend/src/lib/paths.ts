/** An address with the analysis that is shown there, where that is not simply the newest. */
const at = (path: string, analysisId?: string | null) =>
  analysisId ? `${path}?analysis=${encodeURIComponent(analysisId)}` : path;

/** The address of an artist's page. */
export const artistPath = (id: string, analysisId?: string | null) =>
  at(`/artist/${encodeURIComponent(id)}`, analysisId);

/** The address of what was found out about an artist, and when. */
export const historyPath = (id: string) => `${artistPath(id)}/history`;

/** The address of an artist's printable report. */
export const reportPath = (id: string, analysisId?: string | null) => at(`${artistPath(id)}/report`, analysisId);

/** The address where two artists stand side by side; either may still have to be chosen. */
export function comparePath(a?: string, b?: string) {
  const params = new URLSearchParams();
  if (a) params.set('a', a);
  if (b) params.set('b', b);
  return `/compare${params.size > 0 ? `?${params}` : ''}`;
}

/** An id as the address holds it; one that is not well escaped is nobody's id and is looked up as it stands. */
export function decodeId(id: string) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The address of a song's page. */
export const songPath = (artistId: string, songId: string, analysisId?: string | null) =>
  at(`${artistPath(artistId)}/song/${encodeURIComponent(songId)}`, analysisId);
