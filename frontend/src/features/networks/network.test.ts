import { expect, test } from 'vitest';
import { type ArtistOrder, listData, listed } from './artistList.ts';
import { networkOf, tieBetween } from './network.ts';
import { nicheSentences } from './nicheSentences.ts';

const vertex = (id: string, name: string, degree: number | null, community: number, centrality: number) => ({
  id,
  name,
  degree,
  community,
  centrality,
});
const link = (kind: string, from: string, to: string, weight = 1) => ({
  kind,
  weight,
  from: { id: from },
  to: { id: to },
});

const network = networkOf({
  vertices: [
    vertex('me', 'Seed', 0, 0, 0.5),
    vertex('a', 'Björk', 1, 0, 0.9),
    vertex('b', 'Air', 1, 1, 1),
    vertex('c', 'Cut Copy', 2, 1, 0.2),
    vertex('d', 'Alone', 2, 2, 0),
  ],
  links: [
    link('RELATED', 'me', 'a'),
    link('RELATED', 'a', 'me', 0.5),
    link('COLLABORATION', 'a', 'me', 3),
    link('RELATED', 'me', 'b'),
    link('COLLABORATION', 'b', 'c'),
    link('RELATED', 'c', 'gone'),
  ],
  communities: [
    { index: 0, label: 'pop', size: 2 },
    { index: 1, label: 'pop', size: 2 },
    { index: 2, label: 'noise', size: 1 },
  ],
});

const names = (order: ArtistOrder, filter = { name: '', circle: '' }) =>
  listed(network, order, filter).map(({ name }) => name);

test('Ties_Should_BeCountedOncePerPair_When_BothNameEachOther', () => {
  expect(network.ties).toHaveLength(3);
  expect(network.artists[0]).toMatchObject({ related: 2, together: 1 });
  expect(tieBetween(network, 'a', 'me')).toEqual({ one: 0, other: 1, related: true, songs: 3 });
  expect(tieBetween(network, 'a', 'c')).toBeUndefined();
});

test('Circles_Should_BeToldApart_When_TheyBearOneLabel', () => {
  expect(network.circles.map(({ name }) => name)).toEqual([
    'pop, around Björk',
    'pop, around Air',
    'smaller circles and artists on their own',
  ]);
  expect(network.circles.map(({ size }) => size)).toEqual([2, 2, 1]);
});

test.each<[ArtistOrder, string[]]>([
  ['NEAR', ['Seed', 'Air', 'Björk', 'Cut Copy', 'Alone']],
  ['NAME', ['Air', 'Alone', 'Björk', 'Cut Copy', 'Seed']],
  ['CIRCLE', ['Björk', 'Seed', 'Air', 'Cut Copy', 'Alone']],
  ['TOGETHER', ['Air', 'Björk', 'Seed', 'Cut Copy', 'Alone']],
  ['CENTRAL', ['Air', 'Björk', 'Seed', 'Cut Copy', 'Alone']],
])('Artists_Should_BeInOrder_When_SortedBy%s', (order, expected) => {
  expect(names(order)).toEqual(expected);
});

test('Artists_Should_BeFoundWithoutAccents_When_SearchedByName', () => {
  expect(names('NEAR', { name: ' bjork', circle: '' })).toEqual(['Björk']);
  expect(names('NEAR', { name: '', circle: 'pop, around Air' })).toEqual(['Air', 'Cut Copy']);
  expect(names('NEAR', { name: 'air', circle: 'pop, around Björk' })).toEqual([]);
});

test('Data_Should_HoldPlainValues_When_TheListIsSaved', () => {
  const { columns, rows } = listData(network, listed(network, 'CENTRAL', { name: '', circle: '' }));
  expect(columns.map(({ key }) => key)).toEqual([
    'artist',
    'steps',
    'circle',
    'related_to',
    'worked_with',
    'centrality',
  ]);
  expect(rows[0]).toEqual(['Air', 1, 'pop, around Air', 1, 1, 1]);
});

test('Sentences_Should_SayWhereYouStand_When_TheNetworkIsKnown', () => {
  expect(nicheSentences(network)).toEqual([
    'Of the 4 artists around you, 2 are one step away.',
    'You belong to the circle “pop, around Björk”, with 1 other.',
    'You have made songs with Björk.',
  ]);
});

test('Sentences_Should_AdmitIt_When_TheSourceDoesNotSayWhoIsHowClose', () => {
  const listedOnly = networkOf({
    vertices: [vertex('me', 'Seed', null, 0, 1), vertex('a', 'Air', null, 0, 1)],
    links: [],
    communities: [],
  });
  expect(listedOnly.stepsKnown).toBe(false);
  expect(nicheSentences(listedOnly)[0]).toBe('The source lists 1 artist around you without saying who is how close.');
});
