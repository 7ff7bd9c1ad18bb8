import { expect, test } from 'vitest';
import { lacking, missingWords, whenToGoOn } from './gaps.ts';

const gap = (capability: string, missing: number, retryAt: string | null = null, canBeFilled = true) => ({
  capability,
  missing,
  retryAt,
  canBeFilled,
  isNotice: false,
});
const now = Date.parse('2026-12-03T10:00:00Z');

test('Missing_Should_BeAddedUpByKind_When_SeveralStagesWentWithoutTheSame', () => {
  const gaps = [gap('SEGMENT_TRACKS', 12), gap('AUDIO_FEATURES', 1200), gap('AUDIO_FEATURES', 4)];
  expect(missingWords(gaps)).toBe('the songs of 12 artists and the sound of 1,204 songs');
  expect(missingWords([gap('AUDIO_FEATURES', 1)])).toBe('the sound of 1 song');
});

test('WhenToGoOn_Should_BeTheLastOfTheTimes_When_SeveralServicesAreWaitedFor', () => {
  const gaps = [gap('SEGMENT_TRACKS', 1, '2026-12-03T11:00:00Z'), gap('AUDIO_FEATURES', 1, '2026-12-04T09:00:00Z')];
  expect(whenToGoOn(gaps, now)).toBe('2026-12-04T09:00:00Z');
});

test('WhenToGoOn_Should_BeNow_When_TheTimeIsPastOrWaitingDoesNotHelp', () => {
  expect(whenToGoOn([gap('SEGMENT_TRACKS', 1, '2026-12-03T09:00:00Z')], now)).toBeUndefined();
  expect(whenToGoOn([gap('SEGMENT_TRACKS', 1, '2026-12-03T11:00:00Z', false)], now)).toBeUndefined();
  expect(whenToGoOn([gap('SEGMENT_TRACKS', 1)], now)).toBeUndefined();
});

test('Missing_Should_LeaveNoticesOut_When_ThereAreSome', () => {
  const notice = { ...gap('AUDIO_FEATURES', 40, null, false), isNotice: true };
  expect(missingWords([gap('AUDIO_FEATURES', 2), notice])).toBe('the sound of 2 songs');
  expect(lacking([notice])).toEqual([]);
});
