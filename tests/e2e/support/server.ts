import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const dll = join(root, 'backend/MusicMastery.Server/bin/Release/net10.0/MusicMastery.Server.dll');

export type Server = {
  url: string;
  stop: () => Promise<void>;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
};

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function run(args: string[], db: string, port: number, log: string, env: Record<string, string> = {}): ChildProcess {
  const file = openSync(log, 'a');
  return spawn('dotnet', [dll, ...args, '--db', db], {
    cwd: root,
    stdio: ['ignore', file, file],
    env: { ...process.env, MUSICMASTERY_PORT: String(port), ...env },
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number>((resolve) =>
    child.exitCode === null && child.signalCode === null
      ? child.on('exit', (code) => resolve(code ?? 1))
      : resolve(child.exitCode ?? 1),
  );

/** Brings the demo catalog and its finished analyses into a database file. */
export async function prepare(db: string, log: string) {
  const code = await ended(run(['prepare'], db, 0, log));
  if (code !== 0) throw new Error(`The server could not prepare its database; see ${log}`);
}

/** Imports a file or folder into a database. */
export async function importInto(db: string, path: string, log: string) {
  const code = await ended(run(['import', path], db, 0, log));
  if (code !== 0) throw new Error(`The server could not import ${path}; see ${log}`);
}

/** A new key for the server on this database. */
export async function createKey(db: string, scopes: string): Promise<string> {
  const command = [dll, 'keys', 'create', '--name', 'test', '--scopes', scopes, '--db', db];
  return (await promisify(execFile)('dotnet', command)).stdout.trim();
}

/** Starts the built server on a database, with more settings if need be, and waits until it is ready. */
export async function serve(db: string, port: number, log: string, env?: Record<string, string>): Promise<Server> {
  const child = run(['serve'], db, port, log, env);
  const url = `http://localhost:${port}`;
  for (let wait = 0; wait < 300; wait++) {
    if (child.exitCode !== null) throw new Error(`The server ended at once; see ${log}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) {
      const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
        child.kill(signal);
        await ended(child);
      };
      return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`The server was not ready within 30 s; see ${log}`);
}
