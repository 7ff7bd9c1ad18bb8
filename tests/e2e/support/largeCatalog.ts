import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const large = { artists: 300, related: 10, songs: 1000, tracksEach: 15 };

/** Numbers that look random and are the same every time. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const columns =
  'id,name,artist_ids,album_id,album_name,popularity,explicit,duration_ms,key,mode,time_signature,acousticness,danceability,energy,instrumentalness,liveness,loudness,speechiness,valence,tempo';

/**
 * Writes an invented catalog with one artist of a thousand songs in a network of 300 artists and over 3,000 ties, and
 * gives the artist's name.
 */
export function writeLargeCatalog(folder: string) {
  const random = numbers(7);
  mkdirSync(folder, { recursive: true });
  const ids = Array.from({ length: large.artists }, (_, place) => `large${place}`);
  const artist = (place: number) => ids[place % ids.length] ?? '';
  const file = (name: string, head: string, rows: string[]) =>
    writeFileSync(join(folder, name), `${[head, ...rows].join('\n')}\n`);

  file(
    'artists.csv',
    'id,name,followers',
    ids.map((id, place) => `${id},${place === 0 ? 'The Thousandfold' : `Invented Neighbour ${place}`},${1000 + place}`),
  );
  // The seed artist leads to 20, each of them to some others, so that all are within two steps.
  file('links.csv', 'artist_id,related_artist_id,rank', [
    ...Array.from({ length: 20 }, (_, rank) => `${artist(0)},${artist(rank + 1)},${rank + 1}`),
    ...ids.slice(1).flatMap((id, at) => {
      const place = at + 1;
      const targets = new Set<string>();
      for (let rank = 0; targets.size < (place <= 20 ? 18 : large.related); rank++) {
        const next = place <= 20 && rank < 15 ? 20 + (place - 1) * 14 + rank : Math.floor(random() * 298) + 1;
        if (next !== place && next > 0) targets.add(artist(next));
      }
      return [...targets].map((target, rank) => `${id},${target},${rank + 1}`);
    }),
  ]);

  const track = (id: string, title: string, credits: string[]) => {
    const energy = random();
    const feature = () => random().toFixed(3);
    const popularity = Math.round(Math.min(100, 15 + 30 * energy + 25 * random()));
    return `${id},${title},${credits.join(';')},,Album ${Math.floor(random() * 40)},${popularity},0,${Math.round(
      140_000 + 140_000 * random(),
    )},,1,,${feature()},${feature()},${energy.toFixed(3)},${feature()},${feature()},${(-20 + 16 * energy).toFixed(1)},${feature()},${feature()},${(70 + 100 * random()).toFixed(1)}`;
  };
  file('tracks.csv', columns, [
    ...Array.from({ length: large.songs }, (_, place) => track(`own${place}`, `Own Song ${place}`, [artist(0)])),
    ...ids.slice(1).flatMap((id, at) =>
      Array.from({ length: large.tracksEach }, (_, number) => {
        const shared = number < 3 ? [id, artist(Math.floor(random() * 298) + 1)] : [id];
        return track(`${id}-${number}`, `Song ${number} by ${at + 1}`, [...new Set(shared)]);
      }),
    ),
  ]);
  return 'The Thousandfold';
}
