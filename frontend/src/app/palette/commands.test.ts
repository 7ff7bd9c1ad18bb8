import { expect, test } from 'vitest';
import { artistOf, commandsFor, isNamed, named } from './commands.ts';

test('IsNamed_Should_Hold_When_EachWordTypedBeginsAWord', () => {
  expect(isNamed('Jump to: Songs to promote', 'pro son')).toBe(true);
  expect(isNamed('Jump to: Songs to promote', 'omote')).toBe(false);
  expect(isNamed('Models', '')).toBe(true);
});

test('ArtistOf_Should_ReadTheId_When_OnAPageBelowTheArtist', () => {
  expect(artistOf('/artist/QQ%3D%3D/history')).toBe('QQ==');
  expect(artistOf('/compare')).toBeUndefined();
});

test('ArtistOf_Should_GiveTheTextItself_When_ItIsNotWellEscaped', () => {
  expect(artistOf('/artist/100%')).toBe('100%');
});

test('Commands_Should_LeadBackToTheArtist_When_BelowIt', () => {
  expect(commandsFor('QQ==').map(({ path }) => path)).toContain('/artist/QQ%3D%3D#songs');
  expect(commandsFor('QQ==', 'QW==').map(({ path }) => path)).toContain('/artist/QQ%3D%3D?analysis=QW%3D%3D#songs');
});

test('Command_Should_ComeFirst_When_ItHoldsWhatIsTypedWordForWord', () => {
  const names = named(commandsFor('me'), 'your niche').map(({ name }) => name);
  expect(names).toEqual(['Jump to: Your niche', 'Jump to: Your sound against the niche']);
});
