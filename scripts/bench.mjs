// Measures what users wait for, each beside something to hold it against in the same run, because machines differ and
// are noisy. Prints a table; needs no network. The real bundle is used where it lies beside the checkout.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { buildServer, fail, root, serverDll } from './tools.mjs';

const real = process.env.MUSICMASTERY_REAL_DATA ?? join(root, '../shared/data/insight2020');
const bundle = existsSync(real) ? real : join(root, 'Data/demo');
const folder = mkdtempSync(join(tmpdir(), 'musicmastery-bench-'));
const rows = [];
const row = (what, figure, against, ratio) => rows.push({ what, figure, against, ratio });
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

function server(...args) {
  const { status, stdout, stderr } = spawnSync('dotnet', [serverDll, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr.trim().split('\n').at(-1)}`);
  return stdout;
}

/** Unpacks the bundle's files and counts their lines: the least any importer has to do. */
async function readPlainly() {
  let lines = 0;
  for (const name of readdirSync(bundle).filter((file) => /\.(csv|jsonl)(\.gz)?$/.test(file))) {
    const file = createReadStream(join(bundle, name));
    const text = name.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    for await (const _ of createInterface({ input: text })) lines++;
  }
  return lines;
}

async function importing() {
  const db = join(folder, 'import.db');
  const plain = await timed(readPlainly);
  const first = await timed(() => JSON.parse(server('import', bundle, '--db', db)));
  const second = await timed(() => JSON.parse(server('import', bundle, '--db', db)));
  const { trackCount } = first.value.catalog;
  row(
    `import of ${trackCount.toLocaleString('en')} tracks`,
    `${seconds(first.ms)}, ${Math.round(trackCount / (first.ms / 1000)).toLocaleString('en')} tracks/s`,
    `unpacking the files and counting lines, ${seconds(plain.ms)}`,
    first.ms / plain.ms,
  );
  row('the same import again', seconds(second.ms), 'the first import', second.ms / first.ms);
}

async function serving() {
  const db = join(folder, 'demo.db');
  const bare = await timed(() => server('--help'));
  server('prepare', '--db', db);
  const port = await freePort();
  const ask = (query) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then((response) => response.json());
  const start = performance.now();
  const child = spawn('dotnet', [serverDll, 'serve', '--db', db], {
    env: { ...process.env, MUSICMASTERY_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  try {
    const artists = await untilAnswered(() => ask('{ featuredArtists(first: 3) { id name } }'));
    const started = performance.now() - start;
    row(
      'start of the server to its first answer',
      seconds(started),
      `the same program printing its help, ${seconds(bare.ms)}`,
      started / bare.ms,
    );
    const times = [];
    for (const { id } of artists.data.featuredArtists) times.push(await analysis(ask, id));
    const [cold, ...warm] = times;
    row(
      'a demo analysis in a running server, first one',
      seconds(cold),
      `the best of two later ones, ${seconds(Math.min(...warm))}`,
      cold / Math.min(...warm),
    );
    if (existsSync(`/proc/${child.pid}/status`)) {
      const [, kilobytes] = readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);
      row('resident memory after three analyses', `${Math.round(kilobytes / 1024)} MB`, 'the bar, 300 MB', kilobytes / 1024 / 300);
    }
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
}

async function analysis(ask, artistId) {
  const { value, ms } = await timed(async () => {
    const started = await ask(`mutation { startAnalysis(input: { artistId: "${artistId}" }) { analysis { id } } }`);
    const { id } = started.data.startAnalysis.analysis;
    for (;;) {
      const { data } = await ask(`{ analysis(id: "${id}") { status } }`);
      if (!['QUEUED', 'RUNNING'].includes(data.analysis.status)) return data.analysis.status;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  if (value !== 'COMPLETED') throw new Error(`A demo analysis ended as ${value}.`);
  return ms;
}

async function untilAnswered(work) {
  for (let attempt = 0; attempt < 500; attempt++) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error('The server did not answer.');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
try {
  await buildServer();
  await importing();
  await serving();
  console.log('| what | this run | against | ratio |\n|---|---|---|---|');
  for (const { what, figure, against, ratio } of rows) console.log(`| ${what} | ${figure} | ${against} | ${ratio.toFixed(2)} |`);
} catch (error) {
  fail(error);
}
