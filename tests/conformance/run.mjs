// Holds the API to judges that nobody here wrote: graphql-http's server audits against the running server, and
// graphql-schema-linter's rules against the exported schema. `--results FILE` writes the counts as JSON.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverAudits } from 'graphql-http';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dll = join(root, 'backend/MusicMastery.Server/bin/Release/net10.0/MusicMastery.Server.dll');
const counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Rules of graphql-schema-linter that the contract breaks on purpose. Each with its reason.
 * enum-values-sorted-alphabetically, input-object-fields-sorted-alphabetically, type-fields-sorted-alphabetically:
 * fields stand in the order a reader needs them; the analysis' stages and the features have an order that means something.
 */
const rules = [
  'arguments-have-descriptions',
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'enum-values-have-descriptions',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'input-object-fields-have-descriptions',
  'input-object-values-are-camel-cased',
  'relay-connection-types-spec',
  'relay-connection-arguments-spec',
  'relay-page-info-spec',
  'types-are-capitalized',
  'types-have-descriptions',
];

function judge(name, passed, detail = '') {
  counts[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(`FAIL ${name} ${detail}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ready(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} did not become ready within 20 seconds.`);
}

async function auditTransport() {
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-conformance-'));
  const port = await freePort();
  const server = spawn('dotnet', [dll, 'serve', '--db', join(folder, 'conformance.db')], {
    env: { ...process.env, MUSICMASTERY_PORT: String(port), MUSICMASTERY_DEMO: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await ready(`http://127.0.0.1:${port}/health/live`);
    const warnings = [];
    for (const audit of serverAudits({ url: `http://127.0.0.1:${port}/graphql`, fetchFn: fetch })) {
      const result = await audit.fn();
      if (result.status === 'warn') warnings.push(`${audit.id} ${audit.name}: ${result.reason}`);
      judge(`graphql-http ${audit.id} ${audit.name}`, result.status !== 'error', result.reason);
    }
    for (const warning of warnings) console.log(`warn ${warning}`);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('close', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

function lintSchema() {
  const linter = join(root, 'node_modules/graphql-schema-linter/lib/cli.js');
  const schema = join(root, 'frontend/schema.graphql');
  for (const rule of rules) {
    const { status, stdout } = spawnSync(process.execPath, [linter, '--rules', rule, '--format', 'compact', schema], {
      encoding: 'utf8',
    });
    judge(`graphql-schema-linter ${rule}`, status === 0, `\n${stdout}`);
  }
}

await auditTransport();
lintSchema();
console.log(`${counts.passed} conformance checks passed, ${counts.failed} failed`);
const at = process.argv.indexOf('--results');
if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
