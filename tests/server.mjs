// A server to ask from outside: the built one, in a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, serverDll, servingEnv } from '../scripts/tools.mjs';

/**
 * Starts it with the limits of a public endpoint, save the request rate: a test asks for many clients. It has the demo
 * catalog with finished analyses, or with `demo: false` an empty one; `env` sets more.
 */
export async function start({ demo = true, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-server-'));
  const port = await freePort();
  const db = join(folder, 'server.db');
  if (demo && spawnSync('dotnet', [serverDll, 'prepare', '--db', db], { stdio: 'ignore' }).status !== 0) {
    throw new Error('The server could not prepare its database.');
  }
  const log = [];
  let child;
  const server = {
    port,
    url: `http://127.0.0.1:${port}`,
    log: () => log.join(''),
    /** What its log tells of errors, a line each. */
    errors: () => server.log().split('\n').filter((line) => /"@l":"(Error|Fatal)"/.test(line)),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    memory: () => memoryOf(child.pid),
    restart: async () => {
      await end(child);
      await serve();
    },
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const serve = async () => {
    child = spawn('dotnet', [serverDll, 'serve', '--db', db], {
      cwd: root,
      env: { ...process.env, ...servingEnv, MUSICMASTERY_PORT: String(port), MUSICMASTERY_RATE: 'off', MUSICMASTERY_LOG: 'json', MUSICMASTERY_DEMO: demo ? 'on' : 'off', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (text) => log.push(String(text)));
    for (let attempt = 0; attempt < 600 && server.isAlive(); attempt++) {
      const ready = await fetch(`${server.url}/health/ready`).then((answer) => answer.ok, () => false);
      if (ready) return server;
      await pause(100);
    }
    await server.stop();
    throw new Error(`The server did not become ready:\n${server.log()}`);
  };
  return serve();
}

async function end(child) {
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await ended;
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Posts a body; gives status, text and time. */
export async function post(server, body, headers = {}) {
  const begun = performance.now();
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  return { status: answer.status, text: await answer.text(), ms: performance.now() - begun };
}

/** Asks for something harmless and gives the data: the server still does its work. */
export async function ask(server, query, variables) {
  const { text } = await post(server, { query, variables });
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(text);
  return data;
}

/** Resident memory in MB; null where the system does not tell. */
function memoryOf(pid) {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/);
  return Math.round(kilobytes / 1024);
}

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
