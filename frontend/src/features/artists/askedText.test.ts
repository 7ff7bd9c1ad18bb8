import { expect, test } from 'vitest';
import { askedText } from './askedText.ts';

test('Address_Should_BeAskedForWithoutWhatFollowsItsPath_When_ALinkIsPasted', () => {
  const link = 'https://open.spotify.com/artist/0eVyjRhzZKke2KFYTcDkeu';
  expect(askedText(` ${link}?si=abc&utm_source=copy-link#top `)).toBe(link);
  expect(askedText('Where are you?')).toBe('Where are you?');
});

test('Text_Should_BeCut_When_ItIsLongerThanTheServerTakes', () => {
  expect(askedText('a'.repeat(300))).toHaveLength(200);
});
