// Fails the build when a page's first load needs more JavaScript than we allow ourselves.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 150_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

function closure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) closure(next, seen);
  }
  return seen;
}

const pages = Object.keys(manifest).filter((key) => /^src\/app\/pages\/\w+\.tsx$/.test(key));
let tooBig = pages.length === 0;
for (const page of pages) {
  const keys = [...new Set([...closure('index.html'), ...closure(page)])];
  const total = keys.map((key) => size(manifest[key].file)).reduce((sum, bytes) => sum + bytes, size('theme.js'));
  tooBig ||= total > limit;
  console.log(
    `${manifest[page].name}: ${(total / 1000).toFixed(1)} kB of JavaScript on first load, gzip'd (limit ${limit / 1000})`,
  );
}
process.exitCode = tooBig ? 1 : 0;
