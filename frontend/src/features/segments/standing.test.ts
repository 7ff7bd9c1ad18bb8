import { expect, test } from 'vitest';
import { isAmid, isApart, shareBelow, standingOf, upperShare } from './standing.ts';

const bin = (from: number, to: number, count: number, popularCount = 0, libraryCount = 0) => ({
  from,
  to,
  count,
  popularCount,
  libraryCount,
});

const bins = [bin(0, 10, 20), bin(10, 20, 60), bin(20, 30, 20)];

test.each([
  [-5, 0],
  [0, 0],
  [10, 0.2],
  [15, 0.5],
  [30, 1],
  [99, 1],
])('Share_Should_CountWhatLiesBelow_When_TheValueIs%d', (value, share) => {
  expect(shareBelow(bins, value)).toBeCloseTo(share, 12);
});

test('Share_Should_RiseWithTheValue_When_IntervalsAreAny', () => {
  let state = 7;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let round = 0; round < 200; round++) {
    const some = Array.from({ length: 20 }, (_, place) => bin(place, place + 1, Math.floor(random() * 50)));
    const values = Array.from({ length: 10 }, () => random() * 24 - 2).toSorted((a, b) => a - b);
    const shares = values.map((value) => shareBelow(some, value));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  }
});

test('Standing_Should_BeWorthAWord_When_ItIsFarFromTheMiddleOnly', () => {
  const spread = { bins, quantiles: [1, 11, 15, 19, 29] };
  expect(isApart(standingOf('TEMPO', spread, 15))).toBe(false);
  expect(isApart(standingOf('TEMPO', spread, 22))).toBe(true);
  expect(isApart(standingOf('TEMPO', spread, undefined))).toBe(false);
});

test('Standing_Should_NotBeWorthAWord_When_NearlyAllSongsHaveOneValue', () => {
  const silent = { bins: [bin(0, 0.05, 95), bin(0.05, 1, 5)], quantiles: [0, 0, 0.001, 0.002, 0.05] };
  expect(isApart({ ...standingOf('INSTRUMENTALNESS', silent, 0), two: false, below: 0 })).toBe(false);
});

test('Standing_Should_NotBeAmidTheNiche_When_NearlyAllSongsAreAboveItByALittle', () => {
  const silent = {
    bins: [bin(0, 0.01, 5), bin(0.01, 0.05, 90), bin(0.05, 1, 5)],
    quantiles: [0, 0.02, 0.03, 0.04, 0.05],
  };
  const low = standingOf('INSTRUMENTALNESS', silent, 0.01);
  expect([isApart(low), isAmid(low)]).toEqual([false, false]);
  expect(isAmid(standingOf('INSTRUMENTALNESS', silent, 0.03))).toBe(true);
});

test('UpperShare_Should_BeThatOfTheUpperValue_When_ThereAreTwo', () => {
  const two = [bin(0, 0.5, 30, 4, 0), bin(0.5, 1, 10, 4, 0)];
  expect(upperShare(two, 'count')).toBe(0.25);
  expect(upperShare(two, 'popularCount')).toBe(0.5);
  expect(upperShare(two, 'libraryCount')).toBe(0);
});
