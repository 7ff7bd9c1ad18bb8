import { expect, test } from 'vitest';
import { at, domainOf, ticksOf } from '../components/charts/scale.ts';
import { nameOf } from './artistName.ts';
import { initialsOf } from './colour.ts';
import { formatFeature } from './features.ts';
import { formatDuration, formatPoints } from './format.ts';

test.each([
  [191_000, '3:11'],
  [59_600, '1:00'],
  [0, '0:00'],
])('Duration_Should_BeMinutesAndSeconds_When_Given%d', (ms, shown) => {
  expect(formatDuration(ms)).toBe(shown);
});

test.each([
  ['LOUDNESS', -7.25, '−7.3\u00A0dB'],
  ['TEMPO', 119.7, '120\u00A0BPM'],
  ['DURATION', 200_000, '3:20'],
  ['MODE', 0, 'minor'],
  ['VALENCE', 0.314, '31/100'],
])('Feature_Should_HaveItsUnit_When_ItIs%s', (feature, value, shown) => {
  expect(formatFeature(feature, value)).toBe(shown);
});

test('Points_Should_CarryTheirSign_When_TheyAreDifferences', () => {
  expect([0.041, -0.041, 0].map(formatPoints)).toEqual(['+4.1', '−4.1', '0.0']);
});

test('Initials_Should_BeFirstAndLast_When_TheNameIsLong', () => {
  expect(['The Very Long Names', 'björk', '東京', '!!!'].map(initialsOf)).toEqual(['TN', 'B', '東', '?']);
});

test('Ticks_Should_BeRoundAndInside_When_TheDomainIsOdd', () => {
  expect(ticksOf([-0.07, 0.31])).toEqual([0, 0.1, 0.2, 0.30000000000000004]);
});

test('Position_Should_StayInside_When_AValueIsNot', () => {
  expect([at(5, [0, 10]), at(-3, [0, 10]), at(99, [0, 10])]).toEqual(['50%', '0%', '100%']);
  expect(domainOf([3, 3])[0]).toBeLessThan(3);
});

test('Artist_Should_BeCalledByTheSourcesId_When_NoNameIsKnown', () => {
  const externalIds = [{ value: '0MlOPi3zIDMVrfA9R04Fe3' }];
  expect(nameOf({ name: null, externalIds })).toBe('Unnamed artist 0MlOPi3z…');
  expect(nameOf({ name: null, externalIds: [] })).toBe('Unnamed artist');
});
