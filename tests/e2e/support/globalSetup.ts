import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.ts';
import { freePort, prepare, serve } from './server.ts';

/** One server with the demo catalog for all tests, and a copy of its database for those that need a server of their own. */
export default async function globalSetup() {
  // A server named beforehand is used as it stands; starting it is then its owner's business.
  if (!chromium || process.env.E2E_URL) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-e2e-'));
  const log = join(folder, 'server.log');
  const db = join(folder, 'shared.db');
  await prepare(db, log);
  copyFileSync(db, join(folder, 'spare.db'));
  const server = await serve(db, await freePort(), log);
  process.env.E2E_URL = server.url;
  process.env.E2E_FOLDER = folder;
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
