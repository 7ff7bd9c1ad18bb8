import { expect, test } from 'vitest';
import { areApart, changesBetween, differenceOf, driverChanges } from './changes.ts';
import { driverWords, sameDrivers, summaryOf } from './changeWords.ts';

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const driver = (feature: string, direction: string, stability = 0.95) => ({
  feature,
  direction,
  importance: direction === 'DOWN' ? -0.2 : 0.2,
  deviation: 0.05,
  stability,
});

test('Difference_Should_KeepTheOrderOfEachList_When_TheyShareSome', () => {
  const { kept, added, gone, before, after } = differenceOf(named('a', 'b', 'c'), named('c', 'd', 'a'));
  expect(kept.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(added.map(({ id }) => id)).toEqual(['d']);
  expect(gone.map(({ id }) => id)).toEqual(['b']);
  expect([before, after]).toEqual([3, 3]);
});

test('Difference_Should_TellNamesakesApart_When_TheirIdsDiffer', () => {
  const { kept, added } = differenceOf([{ id: '1', name: 'Tide' }], [{ id: '2', name: 'Tide' }]);
  expect(kept).toEqual([]);
  expect(added).toEqual([{ id: '2', name: 'Tide' }]);
});

test('Drivers_Should_BeNamed_When_TheyCameWentOrTurned', () => {
  const before = [driver('ENERGY', 'UP'), driver('TEMPO', 'UP'), driver('LOUDNESS', 'UP')];
  const after = [driver('ENERGY', 'DOWN'), driver('VALENCE', 'UP'), driver('LOUDNESS', 'UP')];
  expect(driverChanges(before, after)).toEqual([
    { feature: 'ENERGY', direction: 'DOWN', change: 'turned' },
    { feature: 'VALENCE', direction: 'UP', change: 'came' },
    { feature: 'TEMPO', direction: 'UP', change: 'went' },
  ]);
});

test('Drivers_Should_NotCount_When_NeitherAnalysisIsSureOfThem', () => {
  expect(driverChanges([driver('ENERGY', 'UP', 0.6)], [driver('ENERGY', 'DOWN', 0.6)])).toEqual([]);
});

const findings = (verdict: string, signal: boolean) => ({
  verdict,
  skill: null,
  signal,
  drivers: [driver('LOUDNESS', 'UP')],
  songs: [],
  songsGoOn: false,
  people: named('p'),
  peopleGoOn: false,
  artists: [],
});

test('Drivers_Should_BeGone_When_TheNewModelFoundNoSignal', () => {
  const changes = changesBetween(findings('WEAK', true), findings('NO_SIGNAL', false));
  expect(changes.drivers.map(driverWords)).toEqual(['No longer clear: loudness.']);
});

test('Drivers_Should_NotBeNew_When_NeitherModelFoundASignal', () => {
  const changes = changesBetween(findings('NO_SIGNAL', false), findings('NO_SIGNAL', false));
  expect(changes.drivers).toEqual([]);
  expect(sameDrivers(changes)).toBe('No trait of the sound can be relied on here.');
});

test('Summary_Should_SayOfWhichFirstOnesItSpeaks_When_AListGoesOn', () => {
  const before = findings('WEAK', true);
  const after = { ...before, people: named('q', 'p'), peopleGoOn: true };
  expect(summaryOf(changesBetween(before, before))).toMatch(/The one person to work with is suggested again\.$/);
  expect(summaryOf(changesBetween(before, after))).toMatch(
    /Among the first 2 people to work with, 1 of 1 is suggested again\.$/,
  );
});

test('Figures_Should_BeApart_When_TheirIntervalsDoNotMeet', () => {
  const at = (low: number, high: number) => ({ value: (low + high) / 2, low, high });
  expect(areApart(at(0.1, 0.2), at(0.21, 0.3))).toBe(true);
  expect(areApart(at(0.21, 0.3), at(0.1, 0.2))).toBe(true);
  expect(areApart(at(0.1, 0.2), at(0.2, 0.3))).toBe(false);
});
