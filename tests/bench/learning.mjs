// What a fit of the default method costs: beside scikit-learn's forest on the same rows, and as segments grow.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { command, folder, realBundle } from './programs.mjs';
import { row, seconds } from './table.mjs';

const columns =
  'duration_ms explicit mode acousticness danceability energy instrumentalness liveness loudness speechiness valence tempo';
const compared = 5;

export async function learning() {
  if (!existsSync(realBundle)) {
    console.error('learning: no real bundle beside the checkout, left out.');
    return;
  }
  const out = join(folder, 'evaluation');
  rmSync(out, { recursive: true, force: true });
  command('evaluate', realBundle, '--out', out, '--methods', 'WITHIN_ARTIST');
  const fits = readFileSync(join(out, 'models.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells[2] === 'artist')
    .map((cells) => ({ seed: cells[0], tracks: Number(cells[3]), ms: Number(cells[11]) }))
    .toSorted((a, b) => a.tracks - b.tracks);
  growth(fits);
  await beside(fits);
}

function growth(fits) {
  const third = Math.floor(fits.length / 3);
  const rate = (part) => part.reduce((sum, fit) => sum + fit.ms, 0) / part.reduce((sum, fit) => sum + fit.tracks, 0);
  const [small, large] = [fits.slice(0, third), fits.slice(-third)];
  row(
    `a calibrated fit, per 1,000 tracks, segments of ${large[0].tracks} to ${large.at(-1).tracks}`,
    seconds(1000 * rate(large)),
    `segments of ${small[0].tracks} to ${small.at(-1).tracks}, ${seconds(1000 * rate(small))}`,
    rate(large) / rate(small),
  );
}

/** The segments of median size; a calibrated fit is six fits, so one is a sixth. */
async function beside(fits) {
  const middle = Math.floor((fits.length - compared) / 2);
  const chosen = fits.slice(middle, middle + compared);
  const input = (await segments(chosen.map((fit) => fit.seed))).map((rows) => JSON.stringify(rows)).join('\n');
  const forest = ['python3', '/usr/bin/python3']
    .map((python) => spawnSync(python, [fileURLToPath(new URL('forest.py', import.meta.url))], { input, encoding: 'utf8' }))
    .find((run) => run.status === 0);
  if (!forest) {
    console.error('learning: no Python with scikit-learn (Debian: python3-sklearn), the comparison is left out.');
    return;
  }
  const theirs = forest.stdout.trim().split('\n').map(Number);
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const ours = median(chosen.map((fit) => fit.ms / 6));
  row(
    `one fit, ${chosen[0].tracks} to ${chosen.at(-1).tracks} tracks`,
    `${Math.round(ours)} ms`,
    `scikit-learn's forest, processor time, ${Math.round(median(theirs))} ms`,
    ours / median(theirs),
  );
}

/** The rows of these segments, as the original read them. */
async function segments(seeds) {
  const wanted = new Map();
  for await (const line of lines('segments.jsonl.gz')) {
    const segment = JSON.parse(line);
    if (seeds.includes(segment.seedArtistId)) {
      wanted.set(segment.seedArtistId, new Map(segment.recommendedTrackIds.map((id, i) => [id, segment.recommendedPopularity[i]])));
    }
  }
  const tables = new Map(seeds.map((seed) => [seed, { rows: [], popularity: [] }]));
  let header;
  for await (const line of lines('tracks.csv.gz')) {
    // Titles may hold commas and quotes, but no line breaks; the numbers are the last cells.
    const cells = line.split(',');
    header ??= cells;
    if (cells === header) continue;
    const cell = (name) => Number(cells[cells.length - header.length + header.indexOf(name)]);
    for (const [seed, popularity] of wanted) {
      if (popularity.has(cells[0])) {
        tables.get(seed).rows.push(columns.split(' ').map(cell));
        tables.get(seed).popularity.push(popularity.get(cells[0]));
      }
    }
  }
  return seeds.map((seed) => {
    const { rows, popularity } = tables.get(seed);
    const threshold = popularity.toSorted((a, b) => a - b)[Math.floor(0.75 * popularity.length)];
    return { rows, popular: popularity.map((value) => (value >= threshold ? 1 : 0)) };
  });
}

const lines = (name) =>
  createInterface({ input: createReadStream(join(realBundle, name)).pipe(createGunzip()), crlfDelay: Infinity });
