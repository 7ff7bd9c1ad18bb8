// Compiles the operations anew: artifacts for the page, and documents.json, which tells the server the text behind each
// operation's hash. The compiler only ever adds to that file, so it begins empty each time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const generated = fileURLToPath(new URL('../src/__generated__/', import.meta.url));
mkdirSync(generated, { recursive: true });
for (const file of readdirSync(generated)) if (/\.(ts|json)$/.test(file)) rmSync(generated + file);
writeFileSync(`${generated}documents.json`, '{}');
const { status } = spawnSync('npm', ['run', '--silent', 'relay:changed'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
