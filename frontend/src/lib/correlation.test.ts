import { expect, test } from 'vitest';
import { requestIdOf, traceHeader } from './correlation.ts';

test('TraceHeader_Should_BeAValidTraceparentOfItsOwn_When_MadeTwice', () => {
  const [one, other] = [traceHeader(), traceHeader()];
  expect(one.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(one.traceparent).not.toBe(other.traceparent);
});

test('RequestId_Should_BeTheServers_When_ItAnswered', () => {
  const sent = { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
  expect(requestIdOf(new Response('', { headers: { 'x-request-id': 'c'.repeat(32) } }), sent)).toBe('c'.repeat(32));
  expect(requestIdOf(new Response(''), sent)).toBe('a'.repeat(32));
  expect(requestIdOf(undefined, sent)).toBe('a'.repeat(32));
});
