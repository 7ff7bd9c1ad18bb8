import { expect, test } from 'vitest';
import { namesApart } from './namesakes.ts';

const artist = (id: string, name: string, disambiguation: string | null = null, genres: string[] = []) => ({
  id,
  name,
  disambiguation,
  genres,
  externalIds: [{ value: `id-${id}` }],
});

test('Namesakes_Should_BeToldApart_When_TheirNamesAreEqual', () => {
  const nameOf = namesApart([
    artist('1', 'Tide', 'Oslo duo'),
    artist('2', 'Ferry'),
    artist('3', 'Tide', null, ['folk']),
  ]);
  expect(['1', '2', '3'].map(nameOf)).toEqual(['Tide (Oslo duo)', 'Ferry', 'Tide (folk)']);
});

test('Namesakes_Should_HaveTheirSourcesId_When_NothingElseTellsThemApart', () => {
  const nameOf = namesApart([artist('1', 'Tide', null, ['folk']), artist('2', 'Tide', null, ['folk'])]);
  expect(['1', '2'].map(nameOf)).toEqual(['Tide (id-1)', 'Tide (id-2)']);
});
