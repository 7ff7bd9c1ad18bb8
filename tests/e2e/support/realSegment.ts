import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';
import { root } from './server.ts';

/** Where real data lies, if it lies anywhere. */
export const realData = [process.env.MUSICMASTERY_REAL_DATA, join(root, '../shared/data/insight2020')].find(
  (path) => path && existsSync(join(path, 'segments.jsonl.gz')),
);

export const noRealData = 'There is no real data beside the checkout, and MUSICMASTERY_REAL_DATA names none.';

type Segment = {
  seedArtistId: string;
  name: string;
  networkArtistIds: string[];
  libraryTrackIds: string[];
  recommendedTrackIds: string[];
};

/** So many songs of the artist itself the catalog must have, that there is something to judge. */
const fewestSongs = 20;

/** Writes the smallest real segment whose artist has songs in the catalog as a bundle of its own; gives that artist's name. */
export async function writeRealSegment(folder: string): Promise<string> {
  const from = realData;
  if (!from) throw new Error(noRealData);
  const segments = gunzipSync(readFileSync(join(from, 'segments.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Segment)
    .toSorted((a, b) => a.recommendedTrackIds.length - b.recommendedTrackIds.length);
  const tracks = await linesOf(from, 'tracks.csv');
  const artists = await linesOf(from, 'artists.csv');
  const ownOf = ({ seedArtistId }: Segment) => tracks.filter((line) => creditsOf(line).includes(seedArtistId));
  const segment = segments.find((each) => ownOf(each).length >= fewestSongs);
  if (!segment) throw new Error('No real segment has an artist with enough songs of its own.');

  mkdirSync(folder, { recursive: true });
  const wanted = new Set([...segment.recommendedTrackIds, ...ownOf(segment).map(idOf)]);
  const network = new Set([segment.seedArtistId, ...segment.networkArtistIds]);
  write(folder, 'segments.jsonl', [JSON.stringify(segment)]);
  write(folder, 'tracks.csv', [tracks[0] ?? '', ...tracks.filter((line) => wanted.has(idOf(line)))]);
  write(folder, 'artists.csv', [artists[0] ?? '', ...artists.filter((line) => network.has(idOf(line)))]);
  return segment.name;
}

/** None of these files has a line break in a cell. */
async function linesOf(folder: string, name: string) {
  const input = createReadStream(join(folder, `${name}.gz`)).pipe(createGunzip());
  const lines: string[] = [];
  for await (const line of createInterface({ input })) lines.push(line);
  return lines;
}

const write = (folder: string, name: string, lines: string[]) =>
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);

const idOf = (line: string) => line.slice(0, line.indexOf(','));

/** The ids of the credited artists; ids hold no comma and a title may, so they are looked for by their shape. */
const creditsOf = (line: string) => line.match(/,((?:\w{22};?)+),/)?.[1] ?? '';
