import { expect, test } from 'vitest';
import { middleOf, strongest, upperShare } from './distributions.ts';
import { acrossNiches, newestPerArtist } from './niches.ts';

const evaluation = (method: string, value: number) => ({
  method,
  withinArtistRankCorrelation: { value, low: value - 0.1, high: value + 0.1 },
  heldOutAuc: { value: 0.5 + value, low: 0.5, high: 0.7 },
  randomSplitAuc: 0.9,
});
const bin = (from: number, count: number) => ({ from, to: from + 1, count, popularCount: count, libraryCount: 0 });

test('Methods_Should_StandByTheirMean_When_TheyWereTriedInSeveralNiches', () => {
  const summaries = acrossNiches(
    [[evaluation('LOGISTIC', 0.1), evaluation('WITHIN_ARTIST', 0.2)], [evaluation('WITHIN_ARTIST', 0.4)]],
    'rank',
  );
  expect(summaries.map(({ method }) => method)).toEqual(['WITHIN_ARTIST', 'LOGISTIC']);
  expect(summaries[0]).toMatchObject({ values: [0.2, 0.4], low: 0.2, high: 0.4 });
  expect(summaries[0]?.mean).toBeCloseTo(0.3);
});

test('Newest_Should_BeKept_When_AnArtistWasAnalysedTwice', () => {
  const analyses = ['x', 'y', 'x'].map((id, place) => ({ place, artist: { id } }));
  expect(newestPerArtist(analyses).map(({ place }) => place)).toEqual([0, 1]);
});

test('Middle_Should_LieWithinItsBin_When_ItemsAreSpread', () => {
  expect(middleOf([bin(0, 2), bin(1, 4), bin(2, 2)], 'count')).toBe(1.5);
  expect(middleOf([bin(0, 2)], 'libraryCount')).toBeNull();
});

test('Share_Should_CountTheUpperHalf_When_ValuesAreYesOrNo', () => {
  const bins = [
    { ...bin(0, 30), to: 0.5 },
    { ...bin(0.5, 10), to: 1 },
  ];
  expect(upperShare(bins, 'count')).toBe(0.25);
});

test('Strongest_Should_KeepPopularityApart_When_Asked', () => {
  const all = [
    { a: 'ENERGY', b: 'LOUDNESS', coefficient: 0.8 },
    { a: 'TEMPO', b: null, coefficient: -0.2 },
    { a: 'ENERGY', b: 'ACOUSTICNESS', coefficient: -0.9 },
  ];
  expect(strongest(all, false, 1)).toEqual([all[2]]);
  expect(strongest(all, true, 5)).toEqual([all[1]]);
});
