// How long an import takes, against the least that any importer has to do.
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { bundle, command, timed } from './programs.mjs';
import { row, seconds } from './table.mjs';

/** Imports the bundle into the file, twice. */
export async function importing(db) {
  const plain = await timed(readPlainly);
  const first = await timed(() => JSON.parse(command('import', bundle, '--db', db)));
  const second = await timed(() => JSON.parse(command('import', bundle, '--db', db)));
  const { trackCount } = first.value.catalog;
  row(
    `import of ${trackCount.toLocaleString('en')} tracks`,
    `${seconds(first.ms)}, ${Math.round(trackCount / (first.ms / 1000)).toLocaleString('en')} tracks/s`,
    `unpacking the files and counting lines, ${seconds(plain.ms)}`,
    first.ms / plain.ms,
  );
  row('the same import again', seconds(second.ms), 'the first import', second.ms / first.ms);
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
