import { searchField } from '../support/page.ts';
import { expect, test } from '../support/test.ts';
import { drop, importPart, openImports, tracks } from '../support/uploads.ts';

test('File_Should_BeImportedAndFound_When_ItIsDropped', async ({ page }) => {
  await openImports(page);
  await drop(page, 'my tracks.csv', tracks('Quillon Vantreese'));

  const entry = importPart(page).getByRole('article', { name: 'my tracks.csv' }).first();
  await expect(entry).toContainText('3 rows read: 2 new, 1 refused.');
  await expect(importPart(page).getByRole('status').filter({ hasText: 'Imported: my tracks.csv' })).toHaveCount(1);
  const row = entry.getByRole('row').nth(1);
  await expect(row.getByRole('rowheader')).toHaveText('4');
  await expect(row).toContainText('popularity');

  await drop(page, 'artists.csv', 'id,name,followers\nQuillon-Vantreese,Quillon Vantreese,12\n');
  await expect(importPart(page).getByRole('article', { name: 'artists.csv' })).toContainText('1 row read');

  await openImports(page);
  await importPart(page).getByText('Earlier imports').click();
  await expect(importPart(page).getByRole('article', { name: 'my tracks.csv' }).first()).toBeVisible();

  await page.goto('/');
  await searchField(page).fill('Quillon Vant');
  await expect(page.getByRole('listbox').getByRole('option', { name: /Quillon Vantreese/ })).toBeVisible();
});

test('File_Should_BeChosenWithTheKeyboard_When_ThereIsNoMouse', async ({ page }) => {
  await openImports(page);
  const chooser = page.waitForEvent('filechooser');
  await importPart(page).getByRole('button', { name: 'Choose a file' }).press('Enter');
  await (await chooser).setFiles({ name: 'none.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });

  const entry = importPart(page).getByRole('article', { name: 'none.csv' });
  await expect(entry).toContainText('Not imported');
  await expect(entry).toContainText('Put the file right and import it again.');
});

test('File_Should_BeRefusedAtOnce_When_ItIsTooLargeOrNoText', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/imports')) sent.push(request.url());
  });
  await page.route('/graphql', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replace(/"maxUploadBytes":\d+/, '"maxUploadBytes":1000');
    return route.fulfill({ response: answer, body: text });
  });
  await openImports(page);

  await drop(page, 'large.csv', 'a'.repeat(1001));
  await expect(importPart(page).getByRole('alert')).toContainText(
    '“large.csv” has 1 kB, and the server takes at most 1 kB',
  );
  await drop(page, 'song.mp3', 'ID3\0\0');
  await expect(importPart(page).getByRole('alert')).toContainText('“song.mp3” is no text');
  expect(sent).toEqual([]);
});
