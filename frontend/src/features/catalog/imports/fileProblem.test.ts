import { expect, test } from 'vitest';
import { fileProblem } from './fileProblem.ts';

const limit = 2_000_000;
const file = (content: BlobPart, name = 'tracks.csv') => new File([content], name);

test.each([
  ['a table', file('id,name\n')],
  ['a table of the largest size', file('a'.repeat(limit))],
  ['a table in gzip', file(new Uint8Array([0x1f, 0x8b, 8, 0, 0]), 'tracks.csv.gz')],
])('File_Should_BeSent_When_ItIs: %s', async (_, given) => {
  expect(await fileProblem(given, limit)).toBeUndefined();
});

test.each([
  ['empty', file(''), /“tracks\.csv” is empty/],
  ['too large', file('a'.repeat(limit + 100_000)), /has 2\.1 MB, and the server takes at most 2 MB\. Compress it/],
  ['no text', file(new Uint8Array([0x49, 0x44, 0x33, 3, 0, 0]), 'song.mp3'), /“song\.mp3” is no text/],
])('File_Should_BeRefusedWithWhatToDo_When_ItIs: %s', async (_, given, message) => {
  expect(await fileProblem(given, limit)).toMatch(message);
});

test('File_Should_BeRefused_When_ItCannotBeRead', async () => {
  const folder = file('a', 'folder');
  folder.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('no')) }) as unknown as Blob;
  expect(await fileProblem(folder, limit)).toMatch(/cannot be read/);
});
