import { expect, test } from 'vitest';
import { whyUnjudged } from './unjudged.ts';

const stages = (songs: number) => [
  { name: 'SEGMENT_TRACKS', done: 900 },
  { name: 'LIBRARY', done: songs },
];

test.each([
  ['NO_MODEL', null, 12],
  ['NO_SONGS', {}, 0],
  ['NO_SONGS', null, 0],
  ['UNKNOWN', {}, 12],
])('Reason_Should_Be%s_When_TheModelIs%oAndThereAre%dSongs', (why, model, songs) => {
  expect(whyUnjudged({ model, stages: stages(songs) })).toBe(why);
});
