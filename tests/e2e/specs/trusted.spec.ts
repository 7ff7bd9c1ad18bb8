import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { artistPath, featured, unanalysed } from '../support/graph.ts';
import { freePort, serve } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

test('Dashboard_Should_DoAllItsWork_When_OnlyTrustedDocumentsAreExecuted', async ({ page, request }) => {
  const folder = process.env.E2E_FOLDER ?? '';
  const db = join(folder, 'trusted.db');
  copyFileSync(join(folder, 'spare.db'), db);
  const [[analysed], [fresh]] = [await featured(), await unanalysed(1)];
  if (!analysed || !fresh) throw new Error('The demo catalog has no artist for this test.');
  const server = await serve(db, await freePort(), join(folder, 'trusted.log'), { MUSICMASTERY_DOCUMENTS: 'trusted' });
  try {
    const refused = await request.post(`${server.url}/graphql`, { data: { query: '{ catalog { trackCount } }' } });
    expect(await refused.text()).toContain('DOCUMENT_NOT_TRUSTED');

    await page.goto(`${server.url}${artistPath(analysed.id)}`);
    await expect(page.getByRole('region', { name: 'Report card' }).getByText(/^Sound tells/)).toBeVisible();

    await page.goto(`${server.url}${artistPath(fresh.id)}`);
    await page.getByRole('button', { name: 'Analyse', exact: false }).first().click();
    await expect(page.getByRole('region', { name: 'Report card' })).toBeVisible({ timeout: 60_000 });

    // Panels further down may still be on their way: no page is to see its server go.
    await page.goto('about:blank');
  } finally {
    await server.stop();
  }
});
