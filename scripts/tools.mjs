// What every script shares: where things are, and running a program so that stopping us stops it too.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const serverDll = join(root, 'backend/MusicMastery.Server/bin/Release/net10.0/MusicMastery.Server.dll');

/**
 * Set for a server that runs long. .NET sizes its youngest heap by the processor's cache, which takes hundreds of MB on
 * large machines before anything is collected; only the environment can say otherwise.
 */
export const servingEnv = { DOTNET_GCgen0size: '0x1000000' };

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const running = new Set();

/** Runs a program to its end; resolves to its exit code (128 + signal number when a signal ended it). */
export function run(command, args, { stdout = 'inherit', stderr = 'inherit', env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['inherit', stdout, stderr],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && command.endsWith('.cmd'),
    });
    running.add(child);
    child.on('error', (error) =>
      reject(error.code === 'ENOENT' ? new Error(`${command} was not found. ${hint(command)}`) : error),
    );
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15));
    });
  });
}

/** Runs a program and fails with its name when it does not end well. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}.`);
  }
}

function hint(command) {
  return command === 'dotnet' ? 'Install the .NET 10 SDK and try again.' : 'Install Node.js 20.19 or later and try again.';
}

/** Passes a stop on to every child once; a second one ends at once. */
export function stopChildrenWithUs() {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (asked) process.exit(130);
      asked = true;
      // A terminal's Ctrl-C reaches the children itself; sending it again would count as the second, impatient one.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) for (const child of running) child.kill(signal);
    });
  }
}

/** Says what is wrong in one line and ends. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Installs the npm packages of the lock file unless they are there already. */
export async function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`This is Node.js ${process.versions.node}. Install Node.js 20.19 or later and try again.`);
  }
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || newer(join(root, 'package-lock.json'), installed)) {
    console.error('Installing the npm packages …');
    await must(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdout: 2 });
  }
}

export const npmRun = (script, workspace, options) =>
  must(npm, ['run', '--silent', script, `--workspace=${workspace}`], options);

/** Builds the server when a source file is newer than it. */
export async function buildServer() {
  if (!existsSync(serverDll) || anyNewer(join(root, 'backend'), statSync(serverDll).mtimeMs)) {
    console.error('Building the server …');
    await must('dotnet', ['build', 'backend/MusicMastery.Server', '-c', 'Release', '-v', 'quiet', '--nologo'], { stdout: 2 });
  }
}

/** Builds the dashboard when a source file is newer than it. */
export async function buildDashboard() {
  const index = join(root, 'frontend/dist/index.html');
  if (!existsSync(index) || anyNewer(join(root, 'frontend'), statSync(index).mtimeMs)) {
    console.error('Building the dashboard …');
    await npmRun('build', 'frontend', { stdout: 2 });
  }
}

const made = new Set(['bin', 'obj', 'dist', 'node_modules', '__generated__']);

function anyNewer(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return !made.has(entry.name) && anyNewer(path, time);
    return statSync(path).mtimeMs > time;
  });
}

const newer = (a, b) => statSync(a).mtimeMs > statSync(b).mtimeMs;
