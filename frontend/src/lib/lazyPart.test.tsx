import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelBoundary } from '../components/states/PanelBoundary.tsx';
import { lazyPart } from './lazyPart.ts';
import { useReachable } from './reachability.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

const Here = () => <p>here it is</p>;
const Banner = () => (useReachable() ? null : <p>banner</p>);

/** Draws a part whose code fails to load so often, over a server of this health. */
function draw(failures: number, health: () => number) {
  let left = failures;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: health() }));
  const load = vi.fn(async () => {
    if (left-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: Here };
  });
  const Part = lazyPart<{ attempt: number }>(load);
  render(
    <>
      <Banner />
      <PanelBoundary>
        {(attempt) => (
          <Suspense>
            <Part attempt={attempt} />
          </Suspense>
        )}
      </PanelBoundary>
    </>,
  );
  return load;
}

test('Part_Should_OfferToLoadThePageAgain_When_ItStaysAwayFromAServerThatAnswers', async () => {
  const load = draw(Number.POSITIVE_INFINITY, () => 200);
  expect(await screen.findByRole('button', { name: 'Load the page again' })).toBeTruthy();
  expect(screen.queryByText('banner')).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 1800));
  expect(load).toHaveBeenCalledTimes(2);
  expect(screen.queryByText('banner')).toBeNull();
});

test('Part_Should_LoadByItself_When_OneTryFailed', async () => {
  draw(1, () => 200);
  expect(await screen.findByText('here it is')).toBeTruthy();
});

test('Part_Should_OfferToLoadThePageAgain_When_ItStaysAwayAfterTheServerIsBack', async () => {
  let up = false;
  draw(Number.POSITIVE_INFINITY, () => (up ? 200 : 503));
  expect(await screen.findByText('The server does not answer.')).toBeTruthy();
  expect(screen.getByText('banner')).toBeTruthy();
  up = true;
  expect(await screen.findByRole('button', { name: 'Load the page again' }, { timeout: 4000 })).toBeTruthy();
  expect(screen.queryByText('banner')).toBeNull();
});
