import { expect, test } from 'vitest';
import { soundsLike } from './reason.ts';

const part = (feature: string, value: number, contribution: number) => ({
  feature,
  value,
  contribution,
  libraryMedian: 0.5,
});

test('Reason_Should_NameTheStrongestOnBothSides_When_PartsPullBothWays', () => {
  const reason = soundsLike([
    part('ENERGY', 0.9, 0.02),
    part('VALENCE', 0.1, 0.06),
    part('DANCEABILITY', 0.9, 0.04),
    part('ACOUSTICNESS', 0.8, -0.03),
  ]);
  expect(reason).toEqual({ helps: ['darker in mood', 'more danceable'], hinders: ['more acoustic'] });
});

test('Reason_Should_BeSilent_When_NothingDiffersOrMatters', () => {
  expect(soundsLike([part('ENERGY', 0.5, 0.2), part('VALENCE', 0.9, 0.001)])).toEqual({ helps: [], hinders: [] });
});

test('Reason_Should_SayWhatTheSongIs_When_ATraitHasTwoValuesOnly', () => {
  expect(soundsLike([part('MODE', 1, 0.05), part('EXPLICIT', 0, -0.02)])).toEqual({
    helps: ['in major'],
    hinders: ['clean'],
  });
});
