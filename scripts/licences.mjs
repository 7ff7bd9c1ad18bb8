// Lists every dependency with its licence, and fails on one that nobody has agreed to. With --notices, prints the licences'
// texts of what ships instead, as they must go wherever it goes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dependencies } from './dependencies.mjs';
import { fail, root } from './tools.mjs';

/** What may ship: asks for no more than that its text goes along. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense', 'Zlib'];

/** What may build and test, since nothing of it goes to anybody. */
const allowedHere = {
  'BlueOak-1.0.0': 'as free as MIT, but its text is asked of whoever passes it on',
  'CC0-1.0': 'given to everybody, but its author keeps patents and marks',
  'CC-BY-4.0': 'a table of browsers, read by the build',
  'MPL-2.0': 'changes to its files must be published; we change none',
  'Python-2.0': 'as free as BSD, of a port from Python',
};

/** Packages whose own terms were read. */
const agreed = {
  '@chillicream/bananacakepop-graphql-ide': {
    licence: 'ChilliCream License 1.0',
    why: "the explorer, the owner's choice: may be passed on unchanged, with its licence beside it",
  },
};

/** Undefined when a licence is agreed to, else what is wrong. Knows "A OR B" and "A AND B", with or without brackets. */
export function objection({ name, licence, ships }) {
  if (name in agreed) return undefined;
  const isFine = (one) => allowed.includes(one) || (!ships && one in allowedHere);
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  if (choices.some((choice) => choice.split(' AND ').every(isFine))) return undefined;
  return ships && licence in allowedHere
    ? `${licence} is only agreed to for what does not ship`
    : `${licence} is not agreed to`;
}

export const licenceOf = ({ name, licence }) => agreed[name]?.licence ?? licence;

function list(all) {
  for (const ships of [true, false]) {
    const these = all.filter((each) => each.ships === ships);
    const direct = these.filter((each) => each.direct).length;
    console.log(
      `${ships ? '' : '\n'}${ships ? 'Ships' : 'Only builds or tests'}: ${these.length}, of which we name ${direct} ourselves`,
    );
    for (const each of these) {
      console.log(
        `  ${each.ecosystem.padEnd(5)} ${`${each.name} ${each.version}`.padEnd(64)} ${licenceOf(each)}${each.direct ? '' : ' (indirect)'}`,
      );
    }
  }
  console.log('\nLicences');
  const counts = group(all, licenceOf);
  for (const [licence, these] of [...counts].sort()) console.log(`  ${String(these.length).padStart(4)} ${licence}`);
  console.log('\nOf their own terms');
  for (const [name, { licence, why }] of Object.entries(agreed)) console.log(`  ${name}: ${licence}; ${why}`);
}

function group(all, keyOf) {
  const groups = new Map();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** Whose text, without its holder's line, stands for a licence that a package names but does not bring. */
const textsOf = { MIT: 'react', 'Apache-2.0': 'typescript', 'BSD-3-Clause': 'd3-ease' };

export function notices(all) {
  const shipped = all.filter(({ ships }) => ships);
  const textIn = (folder, pattern) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) =>
        readFileSync(join(folder, name), 'utf8')
          .replace(/^\uFEFF/, '')
          .replaceAll('\r', '')
          .trim(),
      )
      .join('\n\n');
  const textOf = ({ folder, licence, holder }) => {
    const own = textIn(folder, /^(licen[cs]e|copying|notice|third-?party-?notices?)/i);
    if (own) return own;
    const other = textsOf[licence];
    if (!other) return `${holder ? `${holder}\n` : ''}Licence: ${licence}, https://spdx.org/licenses/${licence}.html`;
    const text = textIn(join(root, 'node_modules', other), /^licen[cs]e/i).replace(
      /^.*copyright (\(c\)|©|[0-9]).*\n+/gim,
      '',
    );
    return `${holder ? `${holder}\n\n` : ''}${text}`;
  };
  const line = '-'.repeat(80);
  const parts = [...group(shipped, textOf)].map(([text, these]) =>
    [
      line,
      ...these.map((each) => `${each.name} ${each.version} (${licenceOf(each)}) ${each.site ?? ''}`),
      line,
      text,
    ].join('\n'),
  );
  return `Music Mastery contains the following software of others.\n\n${parts.join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const all = await dependencies();
    if (process.argv.includes('--notices')) process.stdout.write(notices(all));
    else list(all);
    const wrong = all.map((each) => [each, objection(each)]).filter(([, what]) => what !== undefined);
    for (const [{ id }, what] of wrong) console.error(`${id}: ${what}. See scripts/licences.mjs.`);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  } catch (error) {
    fail(error);
  }
}
