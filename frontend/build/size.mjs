// Fails the build when a page's first load needs more JavaScript than we allow ourselves.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 150_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

/** What each page loads at once: itself, and what stands on its first screen. */
const pages = {
  home: ['src/app/pages/HomePage.tsx'],
  artist: ['src/app/pages/ArtistPage.tsx', 'src/features/predictions/ReportCardPanel.tsx'],
};

function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) withImports(next, seen);
  }
  return seen;
}

for (const [page, parts] of Object.entries(pages)) {
  const keys = ['index.html', ...parts].reduce((seen, key) => withImports(key, seen), new Set());
  const total = [...keys].reduce((sum, key) => sum + size(manifest[key].file), size('theme.js'));
  console.log(
    `First load of the ${page} page: ${(total / 1000).toFixed(1)} of ${limit / 1000} kB of JavaScript, gzip'd`,
  );
  if (total > limit) process.exitCode = 1;
}
