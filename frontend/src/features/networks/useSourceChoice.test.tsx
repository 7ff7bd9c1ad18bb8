import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useSourceChoice } from './useSourceChoice.ts';

const sources = [
  { kind: 'OPEN_MUSIC', name: 'Open music' },
  { kind: 'DEEZER', name: 'Deezer' },
] as const;

const choiceWith = (own: 'DEEZER' | 'SPOTIFY' | null) => renderHook(() => useSourceChoice(own, sources)).result;

beforeEach(() => window.history.replaceState(null, '', '/artist/1'));

test('Choice_Should_BeInTheAddress_When_AnotherSourceIsChosen', () => {
  const choice = choiceWith(null);
  expect(choice.current).toMatchObject({ chosen: undefined, changed: false });
  act(() => choice.current.choose('DEEZER'));
  expect(choice.current).toMatchObject({ chosen: sources[1], changed: true });
  expect(window.location.search).toBe('?source=DEEZER');
  act(() => choice.current.undo());
  expect(choice.current.changed).toBe(false);
  expect(window.location.search).toBe('');
});

test('Choice_Should_BeAutomatic_When_TheAnalysisNamedASourceAndTheNextIsNotTo', () => {
  const choice = choiceWith('DEEZER');
  expect(choice.current).toMatchObject({ chosen: sources[1], changed: false });
  act(() => choice.current.choose(''));
  expect(choice.current).toMatchObject({ chosen: undefined, gone: undefined, changed: true });
  act(() => choice.current.choose('DEEZER'));
  expect(window.location.search).toBe('');
});

test('Choice_Should_TellThatTheSourceIsGone_When_TheOneOfTheAnalysisIsOff', () => {
  const choice = choiceWith('SPOTIFY');
  expect(choice.current).toMatchObject({ chosen: undefined, gone: 'SPOTIFY', changed: false });
  act(() => choice.current.choose('OPEN_MUSIC'));
  expect(choice.current).toMatchObject({ chosen: sources[0], gone: undefined, changed: true });
});

test('Choice_Should_LeaveNoTrace_When_TheAddressNamesWhatTheAnalysisHad', () => {
  window.history.replaceState(null, '', '/artist/1?source=DEEZER');
  const choice = choiceWith('DEEZER');
  expect(choice.current.changed).toBe(false);
  expect(window.location.search).toBe('');
});
