import { expect, test } from 'vitest';
import { formatTime } from './format.ts';
import { inOwnTime, retryTime } from './serverTimes.ts';

const at = '2026-12-03T10:00Z';
const sentence = 'Deezer says that the quota of this app is used up until 2026-12-03 10:00 UTC. Continue then.';

test('Sentence_Should_NameTheTimeAsTheReaderKnowsIt_When_TheServerWroteUtc', () => {
  expect(inOwnTime(sentence)).toBe(
    `Deezer says that the quota of this app is used up until ${formatTime(at)}. Continue then.`,
  );
  expect(inOwnTime('Used up.')).toBe('Used up.');
});

test('RetryTime_Should_BeSaidOnce_When_TheSentenceNamesItAlready', () => {
  expect(retryTime('Used up.', at)).toBe(formatTime(at));
  expect(retryTime(null, at)).toBe(formatTime(at));
  expect(retryTime(sentence, at)).toBeUndefined();
  expect(retryTime('Used up.', null)).toBeUndefined();
});
