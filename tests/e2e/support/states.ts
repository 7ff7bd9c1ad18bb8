import { expect } from '@playwright/test';
import { artistStates } from './artistStates.ts';
import { artistPath, featured } from './graph.ts';
import { liveStates } from './liveStates.ts';
import { type State, shown } from './openers.ts';
import { searchField } from './page.ts';
import { refuseStatus, standInTrouble } from './serverStatus.ts';
import { drop, importPart, openImports, tracks } from './uploads.ts';

/** The pages, and the states they can be in. */
export const states: Record<string, State> = {
  home: { bringAbout: shown(() => '/') },
  search: {
    part: 'main',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto('/');
      await searchField(page).fill(artist?.name.slice(0, 4) ?? '');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  },
  palette: {
    part: 'dialog',
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto('/sources');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('Control+k');
      await page
        .getByRole('dialog')
        .getByRole('combobox')
        .fill(artist?.name.slice(0, 3) ?? '');
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/artists? found/);
    },
  },
  compare: { bringAbout: shown((a, b) => `/compare?${new URLSearchParams({ a, b })}`) },
  'compare, nobody chosen': { part: 'main', bringAbout: shown(() => '/compare') },
  history: { bringAbout: shown((id) => `${artistPath(id)}/history`) },
  report: { bringAbout: shown((id) => `${artistPath(id)}/report`) },
  models: { bringAbout: shown(() => '/models') },
  sources: { bringAbout: shown(() => '/sources') },
  status: { bringAbout: shown(() => '/status') },
  'status, busy and in trouble': {
    part: 'main',
    bringAbout: async (page) => {
      await standInTrouble(page);
      await page.goto('/status');
      await expect(page.getByText('1 thing does not work')).toBeVisible();
    },
  },
  'status, refused': {
    part: 'main',
    bringAbout: async (page) => {
      await refuseStatus(page);
      await page.goto('/status');
      await expect(page.getByText('Your key does not reach this.')).toBeVisible();
    },
  },
  'sources, imported': {
    part: '#import',
    bringAbout: async (page) => {
      await openImports(page);
      await drop(page, 'report.csv', tracks('Reported'));
      await expect(
        importPart(page)
          .getByRole('table', { name: /^Refused rows of/ })
          .first(),
      ).toBeVisible();
    },
  },
  'sources, import running': {
    part: '#import',
    bringAbout: async (page) => {
      // Nothing more is heard of the newest import, which stays as it was when it ran.
      await page.route('/graphql', async (route) => {
        const asked = route.request().postData() ?? '';
        if (asked.includes('useImportProgress')) return undefined;
        if (!asked.includes('ImportsQuery')) return route.continue();
        const json = await (await route.fetch()).json();
        const [newest] = json.data.catalogImports.nodes;
        Object.assign(newest, { status: 'RUNNING', rowsRead: 120_000, files: [], tracksWithoutFeatures: null });
        return route.fulfill({ json });
      });
      await page.request.post('/imports?name=running.csv', {
        headers: { 'content-type': 'application/octet-stream' },
        data: 'id,name,followers\nrunning,Somebody Running,1\n',
      });
      await openImports(page);
      await expect(
        importPart(page)
          .getByRole('button', { name: /^Cancel: / })
          .first(),
      ).toBeVisible();
    },
  },
  'sources, file refused': {
    part: '#import',
    bringAbout: async (page) => {
      await openImports(page);
      await drop(page, 'song.mp3', 'ID3\0\0');
      await expect(importPart(page).getByRole('alert')).toContainText('is no text');
    },
  },
  loading: {
    bringAbout: async (page) => {
      await page.route('/graphql', () => {});
      await page.goto('/');
      await expect(page.getByText('Loading …')).toBeVisible();
    },
  },
  'panel failed': {
    bringAbout: async (page) => {
      await page.route('/graphql', (route) =>
        route.fulfill({
          status: 200,
          contentType: 'application/json',
          body: '{"data":null,"errors":[{"message":"No."}]}',
        }),
      );
      await page.goto('/');
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  'server away': {
    bringAbout: async (page) => {
      const [artist] = await featured();
      await page.goto(artistPath(artist?.id ?? ''));
      await page.waitForLoadState('networkidle');
      await page.route('/graphql', (route) => route.abort());
      await page.getByRole('region', { name: 'Your niche' }).scrollIntoViewIfNeeded();
      await expect(page.getByText('Trying again until it does')).toBeVisible();
    },
  },
  nowhere: {
    bringAbout: async (page) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  },
  ...artistStates,
  ...liveStates,
};
