import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UnreachableError } from '../../lib/errors.ts';
import { reportUnreachable } from '../../lib/reachability.ts';
import { PanelBoundary } from './PanelBoundary.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

test('Panel_Should_LoadByItself_When_TheServerIsBack', async () => {
  let up = false;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    up = true;
    return new Response('', { status: 200 });
  });
  const Content = () => {
    if (up) return <p>here it is</p>;
    reportUnreachable();
    throw new UnreachableError('gone');
  };
  render(<PanelBoundary>{() => <Content />}</PanelBoundary>);
  expect(screen.getByText('The server does not answer.')).toBeTruthy();
  expect(await screen.findByText('here it is', undefined, { timeout: 4000 })).toBeTruthy();
});
