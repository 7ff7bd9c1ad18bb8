import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goOnWith } from '../../../lib/access.ts';
import { FileDrop } from './FileDrop.tsx';
import { FakeRequest } from './fakeRequest.ts';

const table = new File(['id,name,followers\na,One,1\n'], 'my artists.csv');
const arrived = vi.fn();

beforeEach(() => FakeRequest.use());

afterEach(() => {
  goOnWith(undefined);
  arrived.mockReset();
  vi.unstubAllGlobals();
});

const show = () => render(<FileDrop limit={1000} onArrived={arrived} />);
const field = () => document.querySelector('input') as HTMLInputElement;
const place = () => screen.getByText('At most 1 kB.').parentElement as HTMLElement;

async function sending() {
  show();
  await userEvent.upload(field(), table);
  await screen.findByText('Sending “my artists.csv”');
}

test('File_Should_BeSentWithTheKey_When_ItIsChosen', async () => {
  goOnWith('mm_key');
  await sending();
  const { address, headers, sent } = FakeRequest.last;
  expect([address, sent?.name]).toEqual(['/imports?name=my+artists.csv', 'my artists.csv']);
  expect(headers).toEqual({ authorization: 'Bearer mm_key', 'content-type': 'application/octet-stream' });

  act(() => FakeRequest.last.tell('progress', 13));
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(13);
  expect(screen.getByText(`13 bytes of ${table.size} bytes sent`)).toBeTruthy();

  await act(async () => FakeRequest.last.answer(202, { id: 'import' }));
  await waitFor(() => expect(arrived).toHaveBeenCalledExactlyOnceWith('import'));
  expect(await screen.findByRole('button', { name: 'Choose a file' })).toBeTruthy();
});

test('File_Should_BeSent_When_ItIsDropped', async () => {
  show();
  fireEvent.drop(place(), { dataTransfer: { files: [table] } });
  expect(await screen.findByText('Sending “my artists.csv”')).toBeTruthy();
});

test('Files_Should_BeRefused_When_SeveralAreDropped', async () => {
  show();
  fireEvent.drop(place(), { dataTransfer: { files: [table, table] } });
  expect((await screen.findByText(/^Drop one file at a time/)).role).toBe('alert');
});

test('File_Should_BeRefusedUnsent_When_ItIsTooLarge', async () => {
  show();
  const before = FakeRequest.last;
  await userEvent.upload(field(), new File(['a'.repeat(1001)], 'large.csv'));
  expect((await screen.findByText(/^“large.csv” has 1 kB/)).role).toBe('alert');
  expect(FakeRequest.last).toBe(before);
});

test.each([
  ['what the server says', 413, { errors: [{ message: 'Too large for me.' }] }, 'Too large for me.'],
  ['the status', 502, '<html>', 'The server did not take the file (status 502). Its log may say why.'],
])('Refusal_Should_Say: %s', async (_, status, body, message) => {
  await sending();
  await act(async () => FakeRequest.last.answer(status, body));
  expect((await screen.findByText(message)).role).toBe('alert');
  expect(arrived).not.toHaveBeenCalled();
});

test('Sending_Should_EndWithoutAnError_When_ItIsStopped', async () => {
  await sending();
  await userEvent.click(screen.getByRole('button', { name: 'Stop sending' }));
  const note = await screen.findByText('Sending was stopped; nothing was kept.');
  expect(note.dataset.problem).toBe('false');
});

test('Sending_Should_SayWhatToDo_When_TheServerIsAway', async () => {
  await sending();
  await act(async () => FakeRequest.last.tell('error'));
  expect(await screen.findByText(/did not get through to the server/)).toBeTruthy();
});
