import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { Environment, type FetchFunction, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import query from '../__generated__/StatusPageQuery.graphql.ts';
import { useLookAgain } from './useLookAgain.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function look(answer: FetchFunction) {
  const environment = new Environment({ network: Network.create(answer), store: new Store(new RecordSource()) });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <RelayEnvironmentProvider environment={environment}>{children}</RelayEnvironmentProvider>
  );
  return renderHook(() => useLookAgain(query, 1000), { wrapper });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('Look_Should_NotBeRepeated_When_TheLastIsNotAnswered', async () => {
  const asked = vi.fn(() => new Promise<GraphQLResponse>(() => {}));
  look(asked);
  await pass(5000);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('Look_Should_NotBeTaken_When_ThePageIsNotSeen', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const asked = vi.fn(() => new Promise<GraphQLResponse>(() => {}));
  look(asked);
  await pass(5000);
  expect(asked).not.toHaveBeenCalled();
});

test('Look_Should_BeTakenAgainAndSayThatItFailed_When_ItFails', async () => {
  const asked = vi.fn(() => Promise.reject(new Error('No.')));
  const { result } = look(asked);
  await pass(2500);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(result.current.failed).toBe(true);
});
