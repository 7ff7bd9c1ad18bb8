import { AxeBuilder } from '@axe-core/playwright';
import { artistPath, featured, unanalysed } from '../support/graph.ts';
import { searchField, showAll } from '../support/page.ts';
import { expect, type Page, test } from '../support/test.ts';

/** The states a page can be in; each is brought about by what its function does. */
const states: Record<string, (page: Page) => Promise<void>> = {
  home: async (page) => {
    await page.goto('/');
    await showAll(page);
  },
  search: async (page) => {
    const [artist] = await featured();
    await page.goto('/');
    await searchField(page).fill(artist?.name ?? '');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  analysis: async (page) => {
    const [artist] = await featured();
    await page.goto(artistPath(artist?.id ?? ''));
    await showAll(page);
  },
  'all songs': async (page) => {
    const [artist] = await featured();
    await page.goto(`${artistPath(artist?.id ?? '')}?songs=library`);
    await showAll(page);
  },
  'not analysed': async (page) => {
    const artist = (await unanalysed(20)).at(-1);
    await page.goto(artistPath(artist?.id ?? ''));
    await expect(page.getByRole('button', { name: 'Analyse' })).toBeVisible();
  },
  running: async (page) => {
    const artist = (await unanalysed(20)).at(-2);
    await page.goto(artistPath(artist?.id ?? ''));
    // Nothing more is heard of the analysis, so that its progress stays on the page.
    await page.route('/graphql', (route) =>
      route.request().postData()?.includes('useAnalysisProgress') ? undefined : route.continue(),
    );
    await page.getByRole('button', { name: 'Analyse' }).click();
    await expect(page.getByRole('region', { name: /^Analysing/ })).toBeVisible();
  },
  loading: async (page) => {
    await page.route('/graphql', () => {});
    await page.goto('/');
    await expect(page.getByText('Loading …')).toBeVisible();
  },
  failed: async (page) => {
    await page.route('/graphql', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'application/json',
        body: '{"data":null,"errors":[{"message":"No."}]}',
      }),
    );
    await page.goto('/');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'not found': async (page) => {
    await page.goto('/nowhere');
  },
};

test.use({ allowedMessages: /AnswerError: No\./ });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, bringAbout] of Object.entries(states)) {
    test(`Axe_Should_FindNothingSerious_When_${colorScheme}: ${state}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await bringAbout(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });
  }
}
