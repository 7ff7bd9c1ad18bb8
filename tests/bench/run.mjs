// Measures what users wait for, each beside something to hold it against in the same run, because machines differ and
// are noisy. Prints a table; needs no network. The real bundle is used where it lies beside the checkout. Without arguments
// it does all but the live sources, whose pace is theirs and takes minutes, and where nothing had to be left out it writes
// docs/benchmarks.md. Arguments choose parts: `npm run -s bench -- import analysis learning graph growth collect`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, fail, root } from '../../scripts/tools.mjs';
import { analysing } from './analysing.mjs';
import { answering } from './answering.mjs';
import { collecting } from './collecting.mjs';
import { growing } from './growing.mjs';
import { importing } from './importing.mjs';
import { learning } from './learning.mjs';
import { picture } from './plot.mjs';
import { folder } from './programs.mjs';
import { report } from './report.mjs';
import { isWhole, table } from './table.mjs';

const catalog = join(folder, 'catalog.db');
const parts = {
  import: () => importing(catalog),
  analysis: analysing,
  learning: () => learning(catalog),
  graph: () => answering(catalog),
  growth: growing,
  collect: collecting,
};
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : Object.keys(parts).filter((name) => name !== 'collect');
const unknown = chosen.find((name) => !parts[name]);

try {
  if (unknown) throw new Error(`There is no part "${unknown}": give any of ${Object.keys(parts).join(', ')}.`);
  await buildServer();
  for (const [name, part] of Object.entries(parts)) if (chosen.includes(name)) await part();
  console.log(table());
  if (asked.length === 0 && isWhole()) write();
} catch (error) {
  fail(error);
}

function write() {
  writeFileSync(join(root, 'docs/images/benchmarks-growth.svg'), picture());
  writeFileSync(join(root, 'docs/benchmarks.md'), report('images/benchmarks-growth.svg'));
}
