import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeAnswers, type Fields } from '../support/answers.ts';
import { chromium } from '../support/chromium.ts';
import { panel } from '../support/page.ts';
import { createKey, freePort, type Server, serve } from '../support/server.ts';
import { standInTrouble } from '../support/serverStatus.ts';
import { expect, test } from '../support/test.ts';

test.use({ allowedMessages: /status of (401|403|500)|AnswerError|UnreachableError/ });

test('Status_Should_BeReachedFromTheFootOfAPage_When_AnybodyLooksForIt', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'How the server stands' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How the server stands' })).toBeVisible();
  await expect(panel(page, 'Can it do its work?')).toContainText('Yes');
  // What the words lack stands there as the server calls it, in small letters.
  const checks = await panel(page, 'Can it do its work?').getByRole('term').allInnerTexts();
  expect(checks).toEqual(checks.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)));
  await expect(panel(page, 'What it keeps')).toContainText('The database takes');
  await expect(panel(page, 'Its sources')).toContainText('Demo catalog');
  await expect(panel(page, 'What it is')).toContainText('Version of the method');
});

test('Status_Should_SayWhatIsWrongAndWhatRuns_When_TheServerIsInTrouble', async ({ page }) => {
  await standInTrouble(page);
  await page.goto('/status');
  await expect(panel(page, 'Can it do its work?')).toContainText('1 thing does not work');
  await expect(panel(page, 'What it is at')).toContainText('2 analyses wait or run, 1 of them at work.');
  await expect(panel(page, 'What it is at')).toContainText('Learn what does well, and check it');
  await expect(panel(page, 'What it keeps')).toContainText('read again and found whole');
  await expect(panel(page, 'What went wrong lately')).toContainText('4bf92f3577b34da6a3ce929d0e0e4736');
});

test('Status_Should_ChangeByItself_When_TheServerDoes', async ({ page }) => {
  let count = 0;
  await changeAnswers(page, ({ serverStatus }) => {
    if (serverStatus) (serverStatus as Fields).methodVersion = `m${++count}`;
  });
  await page.goto('/status');
  await expect(page.getByText('m1', { exact: true })).toBeVisible();
  await expect(page.getByText('m2', { exact: true })).toBeVisible();
});

test('Status_Should_KeepWhatItKnew_When_ItCannotBeLookedAtAgain', async ({ page }) => {
  await page.goto('/status');
  await expect(panel(page, 'Can it do its work?')).toContainText('Yes');
  await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
  await expect(page.getByText('It could not be looked at again since')).toBeVisible();
  await expect(panel(page, 'Can it do its work?')).toContainText('Yes');
});

test('Status_Should_SayTheRequestsId_When_TheServerFails', async ({ page }) => {
  await page.route('/graphql', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.goto('/status');
  await expect(page.getByRole('alert').getByText(/^[0-9a-f]{32}$/)).toBeVisible();
  await page.unroute('/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page, 'Can it do its work?')).toContainText('Yes');
});

test.describe('with keys', () => {
  let server: Server | undefined;
  let keys: Record<'read' | 'admin', string>;

  test.beforeAll(async () => {
    if (!chromium) return;
    const folder = process.env.E2E_FOLDER ?? '';
    const db = join(folder, 'status.db');
    copyFileSync(join(folder, 'spare.db'), db);
    keys = { read: await createKey(db, 'read'), admin: await createKey(db, 'admin') };
    server = await serve(db, await freePort(), join(folder, 'status.log'), { MUSICMASTERY_READ: 'keys' });
  });

  test.afterAll(async () => server?.stop());

  test('Status_Should_BeShownToAdminsAlone_When_TheServerAsksForKeys', async ({ page }) => {
    const enter = async (key: string) => {
      await page.getByLabel('Key', { exact: true }).fill(key);
      await page.getByRole('button', { name: 'Use this key' }).click();
    };
    await page.addInitScript(
      (key) => sessionStorage.getItem('musicmastery-key') ?? sessionStorage.setItem('musicmastery-key', key),
      keys.read,
    );
    await page.goto(`${server?.url}/status`);
    await expect(page.getByText('Your key does not reach this.')).toBeVisible();
    await page.getByRole('button', { name: 'Give another key' }).click();
    await enter(keys.admin);
    await expect(panel(page, 'Can it do its work?')).toContainText('Yes');
  });
});
