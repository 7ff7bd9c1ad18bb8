import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followProgress } from './followProgress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Sink = Parameters<Parameters<typeof followProgress>[0]['stream']>[0];

function follow() {
  let live: Sink | undefined;
  const asked: Sink[] = [];
  const heard = { asking: 0, ended: 0, disposed: 0 };
  const stop = followProgress({
    stream: (sink) => {
      live = sink;
      return { dispose: () => heard.disposed++ };
    },
    ask: (sink) => asked.push(sink),
    onAsking: () => heard.asking++,
    onEnded: () => heard.ended++,
  });
  if (!live) throw new Error('Nobody listens to the stream.');
  return { live, asked, heard, stop };
}

test('Following_Should_AskNobody_When_TheStreamReachesTheEnd', () => {
  const { live, asked, heard } = follow();
  live.next('RUNNING');
  live.next('COMPLETED');
  live.complete();
  vi.advanceTimersByTime(5000);
  expect([asked.length, heard]).toEqual([0, { asking: 0, ended: 1, disposed: 0 }]);
});

test('Following_Should_AskEverySecondUntilTheEnd_When_TheStreamBreaks', () => {
  const { live, asked, heard } = follow();
  live.error();
  vi.advanceTimersByTime(1000);
  asked[0]?.next('RUNNING');
  asked[0]?.complete();
  vi.advanceTimersByTime(1000);
  asked[1]?.error();
  vi.advanceTimersByTime(1000);
  asked[2]?.next('FAILED');
  asked[2]?.complete();
  vi.advanceTimersByTime(5000);
  expect([asked.length, heard.asking, heard.ended]).toEqual([3, 3, 1]);
});

test('Following_Should_AskAtOnce_When_TheStreamEndsBeforeTheEnd', () => {
  const { live, asked } = follow();
  live.next('RUNNING');
  live.complete();
  expect(asked).toHaveLength(1);
});

test('Following_Should_HearNothingMore_When_Stopped', () => {
  const { live, asked, heard, stop } = follow();
  live.error();
  stop();
  live.next('COMPLETED');
  vi.advanceTimersByTime(5000);
  expect([asked.length, heard]).toEqual([0, { asking: 0, ended: 0, disposed: 1 }]);
});
