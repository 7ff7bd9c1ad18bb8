import { expect, test } from 'vitest';
import { unheardOf, unreliableOf } from './comparisonWords.ts';

test('Unheard_Should_NameWhomAndWhy_When_NoSongOfThemWasJudged', () => {
  const sound = [{ feature: 'ENERGY' as const, libraryMedian: 0.5, segmentMedian: 0.4 }];
  const tide = { name: 'Tide', sound: [], unjudged: 'NO_MODEL' as const };
  expect(unheardOf([tide, { name: 'Ferry', sound, unjudged: 'UNKNOWN' }])).toBe(
    'No model could be fitted for Tide, so the middle of their songs was not worked out.',
  );
  expect(unheardOf([tide, { name: 'Ferry', sound: [], unjudged: 'UNKNOWN' }])).toMatch(
    /Tide, .* No song of Ferry has both/,
  );
});

test('Unreliable_Should_NameWhoseModelFoundNoSignal_When_OneDid', () => {
  const tide = { name: 'Tide', signal: false };
  expect(unreliableOf([tide, { name: 'Ferry', signal: true }])).toBe(
    'Around Tide, no trait of the sound can be relied on.',
  );
  expect(unreliableOf([{ ...tide, signal: true }])).toBeNull();
});
