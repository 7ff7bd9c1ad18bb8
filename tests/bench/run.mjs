// Measures what users wait for, each beside something to hold it against in the same run, because machines differ and
// are noisy. Prints a table; needs no network. The real bundle is used where it lies beside the checkout.
// Arguments choose parts: `npm run -s bench -- import analysis learning graph collect`.
import { join } from 'node:path';
import { buildServer, fail } from '../../scripts/tools.mjs';
import { analysing } from './analysing.mjs';
import { answering } from './answering.mjs';
import { importing } from './importing.mjs';
import { learning } from './learning.mjs';
import { collecting } from './collecting.mjs';
import { folder } from './programs.mjs';
import { print } from './table.mjs';

const catalog = join(folder, 'catalog.db');
const parts = {
  import: () => importing(catalog),
  analysis: analysing,
  learning,
  graph: () => answering(catalog),
  collect: collecting,
};
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !parts[name]);

try {
  if (unknown) throw new Error(`There is no part "${unknown}": give any of ${Object.keys(parts).join(', ')}.`);
  await buildServer();
  for (const [name, part] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await part();
  print();
} catch (error) {
  fail(error);
}
