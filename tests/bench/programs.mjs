// Starts the programs that are measured, and those they are held against.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, serverDll, servingEnv } from '../../scripts/tools.mjs';

/** Where the real bundle lies, if it does. */
export const realBundle = process.env.MUSICMASTERY_REAL_DATA ?? join(root, '../shared/data/insight2020');

/** The real bundle where there is one, else the demo catalog. */
export const bundle = existsSync(realBundle) ? realBundle : join(root, 'Data/demo');

/** A folder of this run, gone at its end. */
export const folder = mkdtempSync(join(tmpdir(), 'musicmastery-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** Runs a command of the server to its end and gives its output. */
export function command(...args) {
  const { status, stdout, stderr } = spawnSync('dotnet', [serverDll, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args[0]} ended with exit code ${status}: ${stderr.trim().split('\n').at(-1)}`);
  return stdout;
}

/** Runs a command of the server to its end; gives its output, and its highest memory in MB (null where none is told). */
export async function watched(...args) {
  const child = spawn('dotnet', [serverDll, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const output = [];
  child.stdout.on('data', (text) => output.push(text));
  let memory = null;
  const look = () => {
    memory = memoryOf(child.pid, 'VmHWM') ?? memory;
  };
  const looks = setInterval(look, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(looks);
  if (code !== 0) throw new Error(`${args[0]} ended with exit code ${code}.`);
  return { output: Buffer.concat(output).toString(), memory };
}

/** Starts a server and waits for its first answer at `path`. */
export async function start(program, args, { env = {}, path = '/' } = {}) {
  const port = await freePort();
  const child = spawn(program, args, {
    env: { ...process.env, ...servingEnv, MUSICMASTERY_PORT: String(port), ...env },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  };
  for (const end = performance.now() + 120_000; performance.now() < end && child.exitCode === null; ) {
    const answered = await fetch(url + path).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return { url, pid: child.pid, stop };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await stop();
  throw new Error(`${program} ${args[0]} did not answer.`);
}

/** Sends an operation and gives its data. */
export async function ask(url, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Resident memory in MB; null where the system does not tell. */
export const residentMemory = (pid) => memoryOf(pid, 'VmRSS');

function memoryOf(pid, which) {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${which}:\\s+(\\d+)`)) ?? [];
  return kilobytes === undefined ? null : kilobytes / 1024;
}

/** Processor time used so far, in ms; null where the system does not tell. */
export function processorTime(pid) {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Waits until a server has done what it does after its start: it works less than a tenth of a second in one. */
export async function atRest(pid) {
  for (let before = processorTime(pid); before !== null; ) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const now = processorTime(pid);
    if (now - before < 100) return;
    before = now;
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
