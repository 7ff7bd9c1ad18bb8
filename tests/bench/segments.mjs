// The real segments' rows, as the original read them.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { realBundle } from './programs.mjs';

const columns =
  'duration_ms explicit mode acousticness danceability energy instrumentalness liveness loudness speechiness valence tempo';

/** For each seed artist: rows, which of them are popular, and the rows of the artist's library, in the order asked for. */
export async function segments(seeds) {
  const wanted = new Map();
  for await (const line of lines('segments.jsonl.gz')) {
    const segment = JSON.parse(line);
    if (!seeds.includes(segment.seedArtistId)) continue;
    wanted.set(
      segment.seedArtistId,
      new Map(segment.recommendedTrackIds.map((id, i) => [id, segment.recommendedPopularity[i]])),
    );
  }
  const tables = new Map(seeds.map((seed) => [seed, { rows: [], popularity: [], library: [] }]));
  let header;
  for await (const line of lines('tracks.csv.gz')) {
    // Titles may hold commas and quotes, but no line breaks; the numbers are the last cells.
    const cells = line.split(',');
    header ??= cells;
    if (cells === header) continue;
    const values = () =>
      columns.split(' ').map((name) => Number(cells[cells.length - header.length + header.indexOf(name)]));
    for (const [seed, popularity] of wanted) {
      if (popularity.has(cells[0])) {
        tables.get(seed).rows.push(values());
        tables.get(seed).popularity.push(popularity.get(cells[0]));
      } else if (line.includes(seed)) tables.get(seed).library.push(values());
    }
  }
  return seeds.map((seed) => {
    const { rows, popularity, library } = tables.get(seed);
    const threshold = popularity.toSorted((a, b) => a - b)[Math.floor(0.75 * popularity.length)];
    return { rows, popular: popularity.map((value) => (value >= threshold ? 1 : 0)), library };
  });
}

const lines = (name) =>
  createInterface({ input: createReadStream(join(realBundle, name)).pipe(createGunzip()), crlfDelay: Infinity });
