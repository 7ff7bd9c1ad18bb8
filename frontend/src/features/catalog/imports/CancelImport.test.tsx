import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderOver } from '../../../testing/graph.tsx';
import { CancelImport } from './CancelImport.tsx';

const press = async (errors: object[]) => {
  const cancel = vi.fn((_: object) => ({ catalogImport: null, errors }));
  renderOver({ cancelCatalogImport: cancel }, <CancelImport importId="i1" name="tracks.csv" />);
  await userEvent.click(screen.getByRole('button', { name: 'Cancel: tracks.csv' }));
  return cancel;
};

test('Import_Should_BeCancelled_When_TheButtonIsPressed', async () => {
  const cancel = await press([]);
  expect(cancel.mock.calls.map(([given]) => given)).toEqual([{ input: { importId: 'i1' } }]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('Button_Should_SayWhy_When_TheImportCannotBeCancelled', async () => {
  await press([{ __typename: 'CatalogImportFinishedError', message: 'The import has ended already.', importId: 'i1' }]);
  expect((await screen.findByRole('alert')).textContent).toBe('The import has ended already.');
});
