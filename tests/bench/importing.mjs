// How long an import takes, against the least that any importer has to do.
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { bundle, command, timed } from './programs.mjs';
import { count, row, seconds } from './table.mjs';

/** The bar, in tracks a second. */
const leastRate = 12_000;

/** Imports the bundle into the file, twice. */
export async function importing(db) {
  const plain = await timed(readPlainly);
  const first = await timed(() => JSON.parse(command('import', bundle, '--db', db)));
  const second = await timed(() => JSON.parse(command('import', bundle, '--db', db)));
  const { trackCount } = first.value.catalog;
  const rate = trackCount / (first.ms / 1000);
  row({
    what: `import of ${count(trackCount)} tracks, the program's start included`,
    figure: `${seconds(first.ms)}, ${count(rate)} tracks/s`,
    against: `${count(leastRate)} tracks/s`,
    ratio: rate / leastRate,
    least: 1,
  });
  row({
    what: 'the same import',
    figure: seconds(first.ms),
    against: `unpacking the files and counting lines, ${seconds(plain.ms)}`,
    ratio: first.ms / plain.ms,
  });
  row({
    what: 'the same import again',
    figure: seconds(second.ms),
    against: `the first import, ${seconds(first.ms)}`,
    ratio: second.ms / first.ms,
  });
}

async function readPlainly() {
  let lines = 0;
  for (const name of readdirSync(bundle).filter((file) => /\.(csv|jsonl)(\.gz)?$/.test(file))) {
    const file = createReadStream(join(bundle, name));
    const text = name.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    for await (const _ of createInterface({ input: text })) lines++;
  }
  return lines;
}
