// Stand-ins for the outside services, in a process of their own.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/tools.mjs';

const dll = join(root, 'tests/MusicMastery.StandIns/bin/Release/net10.0/MusicMastery.StandIns.dll');

/** Starts them with the demo world; `variables` has, for each source, what switches it on, and where they all are. */
export async function startStandIns(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-stand-ins-'));
  const file = join(folder, 'variables.json');
  const child = spawn('dotnet', [dll, '--world', 'demo', '--variables-file', file, ...options], { stdio: 'ignore' });
  const stop = async () => {
    const ended = new Promise((done) => child.once('close', done));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let wait = 0; wait < 300 && child.exitCode === null; wait++) {
    if (existsSync(file)) return { variables: JSON.parse(readFileSync(file, 'utf8')), stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error('The stand-ins did not start.');
}
