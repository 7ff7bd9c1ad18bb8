import { expect, test } from 'vitest';
import { combinationsOf } from './combination.ts';

const all = ['SEARCH', 'RELATED_ARTISTS', 'DISCOGRAPHY', 'SEGMENT_TRACKS', 'AUDIO_FEATURES', 'CREDITS'];

const source = (kind: string, name: string, given: readonly string[]) => ({
  kind,
  name,
  capabilities: all.map((capability) => ({
    capability,
    state: given.includes(capability) ? 'AVAILABLE' : 'NOT_CONFIGURED',
  })),
});
const demo = source('DEMO', 'Demo catalog', all);
const files = source('FILE', 'Imported files', all);

test('Combination_Should_LeaveOthersWithNobody_When_EveryLiveSourceIsOff', () => {
  expect(combinationsOf([demo, files, source('OPEN_MUSIC', 'Open music', [])])).toEqual([
    { who: 'INVENTED', from: ['Demo catalog'], sound: 'Demo catalog' },
    { who: 'IMPORTED', from: [], sound: null },
    { who: 'OTHERS', from: [], sound: null },
  ]);
});

test('Combination_Should_TakeSoundFromAnother_When_TheFirstSourceHasNone', () => {
  const spotify = source('SPOTIFY', 'Spotify', ['SEARCH', 'RELATED_ARTISTS', 'SEGMENT_TRACKS']);
  const deezer = source('DEEZER', 'Deezer', all);
  expect(combinationsOf([files, spotify, deezer])).toEqual([
    { who: 'IMPORTED', from: [], sound: 'Deezer' },
    { who: 'OTHERS', from: ['Spotify', 'Deezer'], sound: 'Deezer' },
  ]);
});

test('Combination_Should_PassOverASource_When_ItLacksWhatAnAnalysisNeeds', () => {
  const closed = source('SPOTIFY', 'Spotify', ['SEARCH', 'DISCOGRAPHY', 'CREDITS']);
  const open = source('OPEN_MUSIC', 'Open music', all);
  expect(combinationsOf([files, closed, open]).at(-1)).toEqual({
    who: 'OTHERS',
    from: ['Open music'],
    sound: 'Open music',
  });
});
