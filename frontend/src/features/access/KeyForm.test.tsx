import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { goOnWith, reportRefused, useKey, useKeyWanted } from '../../lib/access.ts';
import KeyForm from './KeyForm.tsx';

const right = `mm_0123456789ab_${'5'.repeat(64)}`;

/** A server that takes the right key only, or also none. */
function serve({ withoutKey = 401 } = {}) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const shown = new Headers(init?.headers).get('authorization');
    return new Response('{}', { status: shown === null ? withoutKey : shown === `Bearer ${right}` ? 200 : 401 });
  });
}

function Page() {
  const key = useKey();
  return useKeyWanted() ? <KeyForm attempt={0} /> : <p>the page with {key ?? 'no key'}</p>;
}

const field = () => screen.getByLabelText<HTMLInputElement>('Key');

afterEach(() => {
  goOnWith(undefined);
  vi.restoreAllMocks();
});

test('KeyForm_Should_GiveWayToThePage_When_TheKeyIsRight', async () => {
  serve();
  reportRefused(undefined);
  render(<Page />);
  expect(document.activeElement).toBe(field());
  await userEvent.paste(` ${right}\n`);
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(`the page with ${right}`)).toBeTruthy();
  expect(Object.values(sessionStorage)).toContain(right);
});

test.each([
  ['mm_wrong', /^This key is not valid/],
  ['a key with “quotes”', /^This key is not valid/],
  [' ', /^Enter a key/],
])('KeyForm_Should_SayWhatIsWrong_When_TheKeyIs%j', async (typed, message) => {
  serve();
  reportRefused(undefined);
  render(<Page />);
  await userEvent.type(field(), typed);
  await userEvent.click(screen.getByRole('button', { name: 'Use this key' }));
  expect((await screen.findByText(message)).role).toBe('alert');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field());
  expect(sessionStorage.length).toBe(0);
});

test('KeyForm_Should_SayThatTheKeyLapsed_When_ItWasTakenBefore', () => {
  serve();
  goOnWith(right);
  reportRefused(right);
  render(<Page />);
  expect(screen.getByRole('alert').textContent).toMatch(/no longer valid/);
});

test('KeyForm_Should_LetTheReaderGoOn_When_ReadingNeedsNoKey', async () => {
  serve({ withoutKey: 200 });
  reportRefused(undefined);
  render(<Page />);
  await userEvent.click(await screen.findByRole('button', { name: 'Go on without a key' }));
  expect(screen.getByText('the page with no key')).toBeTruthy();
});

test('Page_Should_Stay_When_TheRefusalIsOfAnEarlierKey', () => {
  goOnWith(right);
  reportRefused(undefined);
  render(<Page />);
  expect(screen.getByText(`the page with ${right}`)).toBeTruthy();
});
