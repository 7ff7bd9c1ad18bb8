// An export of invented tracks, as Exportify writes it.
const header =
  'Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity,Explicit,Added By,Added At,Genres,Record Label,Danceability,Energy,Key,Loudness,Mode,Speechiness,Acousticness,Instrumentalness,Liveness,Valence,Tempo,Time Signature';
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A Spotify id that stands for a number; those of numbers that follow each other lie far apart, as real ones do. */
export function inventedId(number) {
  const scattered = Math.imul(number, 2654435761) >>> 0;
  return Array.from({ length: 22 }, (_, place) => letters[Math.floor(scattered / 62 ** place) % 62]).join('');
}

/** A file of so many tracks; one artist has about 70 of them. */
export function exportify(rows) {
  const artists = Math.ceil(rows / 70);
  const lines = Array.from({ length: rows }, (_, row) => {
    const share = (salt) => (((row * 2654435761 + salt * 40503) >>> 0) % 1000) / 1000;
    return `spotify:track:${inventedId(row)},Invented ${row},Album ${row % 900},Artist ${row % artists},2020,${180_000 + (row % 999)},${row % 60},false,,,,,${share(1)},${share(2)},${row % 12},-${5 + (row % 9)},${row % 2},${share(3)},${share(4)},${share(5)},${share(6)},${share(7)},${90 + (row % 80)},4`;
  });
  return [header, ...lines].join('\n');
}
