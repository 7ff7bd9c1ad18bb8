import { expect, test } from 'vitest';
import { clearTraits, soundSentences } from './soundWords.ts';

const driver = (feature: string, direction: string, stability = 0.95) => ({
  feature,
  direction,
  importance: direction === 'DOWN' ? -0.2 : 0.2,
  deviation: 0.02,
  stability,
});

test('Sound_Should_SayWhatTheNicheRewards_When_TheLibraryDiffers', () => {
  const sounds = [
    { feature: 'ENERGY', libraryMedian: 0.8, segmentMedian: 0.4 },
    { feature: 'DURATION', libraryMedian: 240_000, segmentMedian: 180_000 },
    { feature: 'VALENCE', libraryMedian: 0.51, segmentMedian: 0.5 },
  ];
  expect(soundSentences(sounds, [driver('ENERGY', 'UP'), driver('DURATION', 'DOWN')], true)).toEqual([
    'The middle of your songs is more energetic and longer than that of the niche.',
    'Of that, being more energetic goes with doing well here.',
    'Being longer goes the other way.',
  ]);
});

test('Sound_Should_SayThatItIsClose_When_NothingDiffersMuch', () => {
  expect(soundSentences([{ feature: 'ENERGY', libraryMedian: 0.5, segmentMedian: 0.48 }], [], true)).toHaveLength(1);
  expect(soundSentences([], [], true)).toEqual([]);
});

test('Traits_Should_LeaveOutTheUnsure_When_TheyAreSaid', () => {
  expect(clearTraits([driver('ENERGY', 'DOWN'), driver('TEMPO', 'UP', 0.6), driver('MODE', 'MIXED')], true)).toEqual([
    'calmer',
  ]);
});

test('Traits_Should_BeThoseOfASong_When_TheyHaveTwoValuesOnly', () => {
  expect(clearTraits([driver('MODE', 'UP'), driver('EXPLICIT', 'DOWN')], true)).toEqual(['in major', 'clean']);
});

test('Traits_Should_NotBeSaid_When_TheModelFoundNoSignal', () => {
  const sounds = [{ feature: 'ENERGY', libraryMedian: 0.8, segmentMedian: 0.4 }];
  expect(clearTraits([driver('ENERGY', 'UP')], false)).toEqual([]);
  expect(soundSentences(sounds, [driver('ENERGY', 'UP')], false)).toEqual([
    'The middle of your songs is more energetic than that of the niche.',
  ]);
});
