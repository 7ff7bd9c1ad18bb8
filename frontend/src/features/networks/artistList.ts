import type { TableData } from '../../components/tables/tableData.ts';
import { formatCount } from '../../lib/format.ts';
import { networkText } from '../../lib/text/network.ts';
import type { Network, NetworkArtist } from './network.ts';

/** How the list can be sorted: names and circles from the first, all else from the closest, most or best. */
export const orders = ['NEAR', 'NAME', 'CIRCLE', 'RELATED', 'TOGETHER', 'CENTRAL'] as const;
export type ArtistOrder = (typeof orders)[number];

/** Part of a name, and the key of a circle; each may be empty. */
export type ArtistFilter = { name: string; circle: string };

const farthest = Number.POSITIVE_INFINITY;
const mostCentral = (a: NetworkArtist, b: NetworkArtist) => b.centrality - a.centrality;

const comparisons: Record<ArtistOrder, (a: NetworkArtist, b: NetworkArtist) => number> = {
  NEAR: (a, b) => compare(a.steps ?? farthest, b.steps ?? farthest),
  NAME: (a, b) => a.name.localeCompare(b.name),
  CIRCLE: (a, b) => a.circle - b.circle,
  RELATED: (a, b) => b.related - a.related,
  TOGETHER: (a, b) => b.together - a.together,
  CENTRAL: mostCentral,
};

/** Infinities have no difference. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The artists that fit, in order; of those that are alike the best connected first. */
export function listed({ artists, circles }: Network, order: ArtistOrder, { name, circle }: ArtistFilter) {
  const sought = folded(name);
  return artists
    .filter((artist) => folded(artist.name).includes(sought) && (!circle || circles[artist.circle]?.key === circle))
    .sort((a, b) => comparisons[order](a, b) || mostCentral(a, b));
}

/** Without case and accents, so that whoever types "bjork" finds Björk. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const ofHundred = (value: number) => formatCount(value * 100);

/** The list as plain values. */
export function listData({ circles }: Network, artists: readonly NetworkArtist[]): TableData {
  const { columns } = networkText;
  return {
    columns: [
      { name: columns.artist, key: 'artist' },
      { name: columns.steps, key: 'steps' },
      { name: columns.circle, key: 'circle' },
      { name: columns.related, key: 'related_to' },
      { name: columns.together, key: 'worked_with' },
      { name: columns.centrality, key: 'centrality', format: ofHundred },
    ],
    rows: artists.map((artist) => [
      artist.name,
      artist.steps,
      circles[artist.circle]?.name ?? null,
      artist.related,
      artist.together,
      artist.centrality,
    ]),
  };
}
