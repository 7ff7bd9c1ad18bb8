// Runs the client programs of docs/api/clients as their reader would.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/tools.mjs';

const folder = join(root, 'docs/api/clients');
const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

export async function programs(server, check, skip) {
  const own = mkdtempSync(join(tmpdir(), 'musicmastery-clients-'));
  try {
    if (has('curl', '--version')) {
      await check('curl: songs to promote', async () => {
        expect(await output(server, 'sh', [join(folder, 'songs.sh')]), /"gap":\d+.*"name":"/);
      });
    } else skip('curl: songs to promote', 'there is no curl');
    await check('TypeScript: every page of a list', async () => {
      const compiled = spawnSync(
        process.execPath,
        [join(root, 'node_modules/typescript/bin/tsc'), '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types'), '--outDir', own, join(folder, 'tracks.ts')],
        { cwd: root, encoding: 'utf8' },
      );
      if (compiled.status !== 0) throw new Error(compiled.stdout);
      const lines = (await output(server, process.execPath, [join(own, 'tracks.js')])).trim().split('\n');
      expect(lines.at(-1), /^(\d+) of \1 tracks/);
    });
    if (has('python3', '--version')) {
      await check('Python: what the README shows a newcomer', async () => {
        const [, shown] = readFileSync(join(root, 'README.md'), 'utf8').match(/^python3 - <<'END'\n(.*?)^END$/ms);
        const program = join(own, 'readme.py');
        writeFileSync(program, shown.replace('http://localhost:5080', server.url));
        expect(await output(server, 'python3', [program]), /^.+ \['.+'\]$/m);
      });
      await check('Python: start an analysis and follow it', async () => {
        const lines = (await output(server, 'python3', [join(folder, 'progress.py')])).trim().split('\n');
        expect(lines.at(-1), /: completed, 7 of 7 stages done$/);
      });
    } else skip('Python: start an analysis and follow it', 'there is no python3');
    await check('C#: what if', async () => {
      // Outside of the repository, where its settings do not hold.
      copyFileSync(join(folder, 'WhatIf.cs'), join(own, 'WhatIf.cs'));
      expect(await output(server, 'dotnet', ['run', 'WhatIf.cs'], own), /: \d+\s?% \(\d+\s?%–\d+\s?%\)/);
    });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function output(server, command, args, cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, MUSICMASTERY_URL: `${server.url}/graphql` } });
    const [told, wrong] = [[], []];
    child.stdout.on('data', (text) => told.push(String(text)));
    child.stderr.on('data', (text) => wrong.push(String(text)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(told.join('')) : reject(new Error(`exit code ${code}: ${wrong.join('')}${told.join('')}`)),
    );
  });
}

function expect(text, pattern) {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in:\n${text}`);
}
