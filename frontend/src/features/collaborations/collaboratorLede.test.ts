import { expect, test } from 'vitest';
import { ledeOf } from './collaboratorLede.ts';

const person = (name: string) => ({ id: name, name, externalIds: [] });
const suggestion = {
  artist: person('Tide'),
  introductionPath: [person('Me'), person('Ferry'), person('Tide')],
  workedWith: [person('Ferry'), person('Quay'), person('Buoy')],
};

test('Start_Should_NameWhoKnowsBoth_When_TheyMadeASongWithEach', () => {
  expect(ledeOf(suggestion, new Set(['Ferry']))).toBe('Start with Tide: Ferry has worked with both of you.');
});

test('Start_Should_ClaimNoAcquaintance_When_WhoStandsBetweenIsOnlyRelated', () => {
  expect(ledeOf(suggestion, new Set(['Buoy']))).toBe(
    'Start with Tide, who has worked with Ferry and Quay, close to you in the niche.',
  );
});
