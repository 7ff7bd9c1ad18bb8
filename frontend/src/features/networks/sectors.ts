import type { Network } from './network.ts';

const full = 2 * Math.PI;
const least = 0.05;
/** What discs fill of an area they are strewn over with some ease. */
const filled = 0.62;
const room = 5;

const nearest = 36;
const betweenBands = 14;

/** A circle's share of the picture, clockwise from the top, in radians. */
export type Sector = { middle: number; half: number };

/** Where the artists of so many steps stand; one band for all where nobody says who is how close. */
export type Band = { inner: number; outer: number; steps: number | null };

export const radiusOf = (centrality: number) => 4 + 6 * Math.sqrt(centrality);

/** Which band each artist stands in; the seed artist, in the centre, in none. */
export function bandOf(network: Network) {
  const known = network.artists.slice(1).map(({ steps }) => steps);
  const kinds = [...new Set(known)].sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return { kinds, places: network.artists.map(({ steps }, place) => (place === 0 ? -1 : kinds.indexOf(steps))) };
}

/** Sectors as wide as their fullest band needs, and bands as deep as their fullest sector needs. */
export function divide(network: Network): { sectors: Sector[]; bands: Band[] } {
  const { kinds, places } = bandOf(network);
  const areas = kinds.map(() => network.circles.map(() => 0));
  network.artists.forEach(({ circle, centrality }, place) => {
    const row = areas[places[place] ?? -1];
    if (row) row[circle] = (row[circle] ?? 0) + (2 * radiusOf(centrality) + room) ** 2;
  });

  const sums = areas.map((row) => row.reduce((sum, area) => sum + area, 0));
  const needs = network.circles.map((_, circle) =>
    Math.max(least, ...areas.map((row, band) => (row[circle] ?? 0) / (sums[band] || 1))),
  );
  const total = needs.reduce((sum, need) => sum + need, 0);
  let from = 0;
  const sectors = needs.map((need) => {
    const width = (need / total) * full;
    from += width;
    return { middle: from - width / 2, half: width / 2 };
  });

  let inner = nearest;
  const bands = kinds.map((steps, band) => {
    const depth = sectors.map(({ half }, circle) => (areas[band]?.[circle] ?? 0) / filled / half);
    const outer = Math.max(inner + 3 * radiusOf(1), Math.sqrt(inner ** 2 + Math.max(0, ...depth)));
    const made = { inner, outer, steps };
    inner = outer + betweenBands;
    return made;
  });
  return { sectors, bands };
}
