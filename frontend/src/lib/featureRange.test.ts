import { expect, test } from 'vitest';
import { placeOf } from './featureRange.ts';

test('Place_Should_BeHeldInTheRange_When_AValueIsOutside', () => {
  expect(placeOf('TEMPO', 300)).toBe(1);
  expect(placeOf('LOUDNESS', -15)).toBe(0.5);
  expect(placeOf('ENERGY', 0.25)).toBe(0.25);
});
