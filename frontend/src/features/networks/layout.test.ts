import { describe, expect, test } from 'vitest';
import { networkWith } from '../../testing/network.ts';
import { artistAt } from './hitTest.ts';
import { type Layout, layOut } from './layout.ts';

const size = { demo: 66, large: 300 };

/** The deepest that any two discs reach into each other. */
function overlap({ spots }: Layout) {
  let deepest = 0;
  spots.forEach((one, place) => {
    for (const other of spots.slice(place + 1)) {
      deepest = Math.max(deepest, one.radius + other.radius - Math.hypot(one.x - other.x, one.y - other.y));
    }
  });
  return deepest;
}

const distances = ({ spots }: Layout) => spots.map(({ x, y }) => Math.hypot(x, y));

describe.each(Object.entries(size))('a %s network', (_, artists) => {
  const network = networkWith({ artists, links: artists * 10 });
  const layout = layOut(network);

  test('Layout_Should_BeTheSame_When_TheNetworkIs', () => {
    expect(layOut(network)).toEqual(layout);
  });

  test('SeedArtist_Should_StandInTheCentre_When_LaidOut', () => {
    expect(layout.spots[0]).toMatchObject({ x: 0, y: 0 });
  });

  test('Artists_Should_StandFurtherOut_When_TheyAreMoreStepsAway', () => {
    const far = distances(layout);
    const of = (steps: number) => far.filter((_, place) => network.artists[place]?.steps === steps);
    expect(Math.max(...of(1))).toBeLessThan(Math.min(...of(2)));
    expect(Math.max(...of(2))).toBeLessThanOrEqual(layout.reach);
  });

  test('Artists_Should_NotCoverEachOther_When_LaidOut', () => {
    expect(overlap(layout)).toBeLessThan(1);
  });

  test('Artists_Should_StandInTheirCirclesSector_When_LaidOut', () => {
    const outside = layout.spots.slice(1).filter(({ x, y }, place) => {
      const sector = layout.sectors[network.artists[place + 1]?.circle ?? -1];
      if (!sector) return true;
      const off = Math.atan2(x, -y) - sector.middle;
      return Math.abs(Math.atan2(Math.sin(off), Math.cos(off))) > sector.half;
    });
    expect(outside).toEqual([]);
  });
});

test('CentralArtists_Should_StandFurtherIn_When_NobodySaysWhoIsHowClose', () => {
  const network = networkWith({ artists: 120, steps: false });
  const layout = layOut(network);
  const far = distances(layout).slice(1);
  const centralities = network.artists.slice(1).map(({ centrality }) => centrality);
  const mean = (chosen: (centrality: number) => boolean) => {
    const some = far.filter((_, place) => chosen(centralities[place] ?? 0));
    return some.reduce((sum, each) => sum + each, 0) / some.length;
  };
  expect(network.stepsKnown).toBe(false);
  expect(layout.bands).toHaveLength(1);
  expect(mean((each) => each > 0.7)).toBeLessThan(mean((each) => each < 0.3) * 0.8);
  expect(overlap(layout)).toBeLessThan(1);
});

test('Layout_Should_BeEmptyAroundTheSeedArtist_When_ThereIsNobodyElse', () => {
  expect(layOut(networkWith({ artists: 1, circles: 1, links: 0 })).spots).toHaveLength(1);
});

test('Artist_Should_BeFound_When_ThePointIsOnItOrNear', () => {
  const spots = [
    { x: 0, y: 0, radius: 10 },
    { x: 16, y: 0, radius: 5 },
  ];
  expect(artistAt(spots, 9, 0)).toBe(0);
  expect(artistAt(spots, 12, 0)).toBe(1);
  expect(artistAt(spots, 0, 13)).toBeUndefined();
  expect(artistAt(spots, 0, 13, 4)).toBe(0);
});
