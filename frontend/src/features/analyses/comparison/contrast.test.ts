import { expect, test } from 'vitest';
import { agreementOf, audible, driverPairs, sharedBy, soundPairs, weighed } from './contrast.ts';

const driver = (feature: string, importance: number, stability = 0.95) => ({
  feature,
  importance,
  direction: importance < 0 ? 'DOWN' : 'UP',
  deviation: 0.02,
  stability,
});
const sound = (feature: string, libraryMedian: number) => ({ feature, libraryMedian, segmentMedian: 0 });

test('Shared_Should_GoById_When_NamesAreEqual', () => {
  const a = [
    { id: '1', name: 'Tide' },
    { id: '2', name: 'Ferry' },
  ];
  expect(sharedBy(a, [{ id: '2', name: 'Other' }])).toEqual([{ id: '2', name: 'Ferry' }]);
});

test('Pairs_Should_StandByTheirLargerWeight_When_TheNichesDiffer', () => {
  const pairs = driverPairs(
    weighed([driver('ENERGY', 0.1), driver('TEMPO', 0.05)], true),
    weighed([driver('TEMPO', -0.6), driver('ENERGY', 0)], true),
  );
  expect(pairs.map(({ feature }) => feature)).toEqual(['TEMPO', 'ENERGY']);
});

test('Agreement_Should_CountOnlyWhatIsClearInBoth_When_OneIsUnsure', () => {
  const a = [driver('ENERGY', 0.3), driver('TEMPO', 0.3), driver('VALENCE', 0.3)];
  const b = [driver('ENERGY', 0.2), driver('TEMPO', -0.3), driver('VALENCE', -0.3, 0.5)];
  const { agree, disagree } = agreementOf(driverPairs(weighed(a, true), weighed(b, true)));
  expect(agree.map(({ feature }) => feature)).toEqual(['ENERGY']);
  expect(disagree.map(({ feature }) => feature)).toEqual(['TEMPO']);
});

test('Agreement_Should_BeNone_When_OneModelFoundNoSignal', () => {
  const pairs = driverPairs(weighed([driver('ENERGY', 0.3)], true), weighed([driver('ENERGY', 0.3)], false));
  expect(agreementOf(pairs)).toEqual({ agree: [], disagree: [] });
});

test('Audible_Should_LeaveOutSmallDifferences_When_OthersAreLarge', () => {
  const pairs = soundPairs(
    [sound('ENERGY', 0.2), sound('TEMPO', 100), sound('VALENCE', 0.5)],
    [sound('ENERGY', 0.6), sound('TEMPO', 165), sound('VALENCE', 0.52)],
  );
  expect(audible(pairs).map(({ feature }) => feature)).toEqual(['TEMPO', 'ENERGY']);
});
