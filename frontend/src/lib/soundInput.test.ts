import { expect, test } from 'vitest';
import { inputOf, readSound, withinLimits, writeSound } from './soundInput.ts';

test('ReadSound_Should_StayWithinWhatTheApiTakes_When_TheAddressIsBeyond', () => {
  expect(readSound('energy:7,valence:-1,loudness:-90,tempo:9999,duration:1')).toEqual({
    ENERGY: 1,
    VALENCE: 0,
    LOUDNESS: -60,
    TEMPO: 300,
    DURATION: 1000,
  });
});

test('ReadSound_Should_GiveWhatWasWritten_When_ItIsWithin', () => {
  const sound = { LOUDNESS: -7.2, TEMPO: 128, ENERGY: 0.25 };
  expect(readSound(writeSound(sound))).toEqual(sound);
});

test('ReadSound_Should_LeaveOut_When_ItIsNoFeatureOrNoNumber', () => {
  expect(readSound('colour:1,energy:,tempo:fast,valence:Infinity,mode:1')).toEqual({ MODE: 1 });
});

test('Input_Should_StayWithinWhatTheApiTakes_When_TheSongItselfIsBeyond', () => {
  expect(inputOf({ TEMPO: 420, LOUDNESS: 12, DURATION: 180_000.4, EXPLICIT: 1 })).toMatchObject({
    tempo: 300,
    loudness: 10,
    durationMs: 180_000,
    explicit: true,
  });
});

test('Limits_Should_LeaveUnsetWhatIsUnset_When_ASoundIsIncomplete', () => {
  expect(withinLimits({ ENERGY: 0.5 })).toEqual({ ENERGY: 0.5 });
});
