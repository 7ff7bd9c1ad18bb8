import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { connectionOf, renderOver } from '../../../testing/graph.tsx';
import Imports from './Imports.tsx';

const ended = {
  __typename: 'CatalogImport',
  id: 'i1',
  status: 'COMPLETED',
  fileName: 'tracks.csv',
  byteCount: 1234,
  requestedAt: '2026-11-01T10:00:00.000Z',
  rowsRead: 4,
  problem: null,
  tracksWithoutFeatures: 1,
  files: [
    {
      file: 'tracks.csv',
      format: 'Exportify',
      read: 4,
      kept: 2,
      changed: 0,
      unchanged: 1,
      merged: 0,
      refused: 1,
      problem: null,
      refusals: [{ line: 3, field: 'popularity', reason: '"many" is not a whole number from 0 to 100.' }],
    },
  ],
};

const show = (...imports: object[]) =>
  renderOver(
    {
      maxUploadBytes: 500_000_000,
      catalogImports: connectionOf(imports),
      catalog: { artistCount: 0, trackCount: 0, segmentCount: 0, tracksWithFeatures: 0, updatedAt: null },
      sources: [],
    },
    <Imports attempt={0} />,
  );

test('Limits_Should_BeSaid_When_NothingWasImported', async () => {
  show();
  expect(await screen.findByText('At most 500 MB.')).toBeTruthy();
  expect(screen.getByText('No file has been imported yet.')).toBeTruthy();
});

test('Report_Should_SayEveryRow_When_SomeWereRefused', async () => {
  show(ended);
  const entry = await screen.findByRole('article', { name: 'tracks.csv' });
  expect(within(entry).getByText('4 rows read: 2 new, 1 as they were, 1 refused.', { exact: false })).toBeTruthy();
  expect(within(entry).getByText('Read as: Exportify.')).toBeTruthy();
  expect(within(entry).getByText(/^1 song came without audio features/)).toBeTruthy();
  expect(within(entry).getByText(/^Correct these rows in the file and import it again/)).toBeTruthy();
  const [, row] = within(entry).getAllByRole('row');
  expect(row?.textContent).toBe('3popularity"many" is not a whole number from 0 to 100.');
});

test('Report_Should_SayWhyAndWhatToDo_When_NothingWasKept', async () => {
  show({ ...ended, status: 'FAILED', problem: 'The header is not that of a table.', files: [] });
  expect(await screen.findByText('The header is not that of a table.')).toBeTruthy();
  expect(screen.getByText('Put the file right and import it again.')).toBeTruthy();
});

test('Earlier_Should_BeListed_When_ThereAreSeveral', async () => {
  show(ended, { ...ended, id: 'i2', fileName: 'older.csv', status: 'CANCELLED' });
  const newest = await screen.findByRole('region', { name: 'Newest' });
  expect(within(newest).queryByText('older.csv')).toBeNull();
  expect(screen.getByRole('article', { name: 'older.csv', hidden: true })).toBeTruthy();
});
