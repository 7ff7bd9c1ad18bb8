// Every package that the lock files name, direct or not, with its licence: what ships to users, and what only builds or tests.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installPackages, must, root } from './tools.mjs';

const nugetFolder = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget/packages');

/** Where NuGet keeps a package. */
export const packageFolder = (name, version) => join(nugetFolder, name.toLowerCase(), version.toLowerCase());

/** In the server's lock file for the compiler alone. */
const compilesOnly = new Set(['GraphQL.Analyzers']);

/** Optional peers of what ships, which hold nothing but types. */
const holdsTypesOnly = (name) => name.startsWith('@types/') || name === 'csstype';

/**
 * Each once, by `id` (its package URL): `ecosystem`, `name`, `version`, `licence`, `ships`, `direct`, `folder`, `sha512`,
 * `holder` (of the copyright, as far as it is told) and `needs` (the ids of what it depends on). Restores what is missing,
 * since a licence stands in the package itself.
 */
export async function dependencies() {
  await installPackages();
  const nuget = lockedNuget();
  if (nuget.some(({ folder }) => !existsSync(folder))) {
    const quietly = ['--locked-mode', '-v', 'quiet'];
    await must('dotnet', ['restore', 'MusicMastery.sln', ...quietly], { stdout: 2 });
    await must('dotnet', ['restore', 'tests/bench/MusicMastery.JsonPeer', ...quietly], { stdout: 2 });
    await must('dotnet', ['tool', 'restore', '-v', 'quiet'], { stdout: 2 });
  }
  return [...nuget.map(fromNuspec), ...lockedNpm()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The lock file that each .NET project has, or should have. */
export function lockFiles() {
  const folders = ['backend', 'tests', 'tests/bench'].flatMap((within) =>
    readdirSync(join(root, within)).map((name) => `${within}/${name}`),
  );
  return folders
    .filter((folder) => existsSync(join(root, folder, `${folder.split('/').at(-1)}.csproj`)))
    .map((folder) => `${folder}/packages.lock.json`);
}

function lockedNuget() {
  const found = new Map();
  const add = (name, version, { ships = false, direct = false, needs = [] }) => {
    const id = `pkg:nuget/${name}@${version}`;
    const known = found.get(id);
    found.set(id, {
      id,
      ecosystem: 'NuGet',
      name,
      version,
      ships: ships || (known?.ships ?? false),
      direct: direct || (known?.direct ?? false),
      // What the server is locked to counts, whatever a test resolved.
      needs: known?.ships ? known.needs : needs,
      folder: packageFolder(name, version),
    });
  };
  for (const path of lockFiles()) {
    for (const locked of Object.values(json(path).dependencies)) {
      const versions = new Map(
        Object.entries(locked).map(([name, { resolved }]) => [name.toLowerCase(), [name, resolved]]),
      );
      for (const [name, { type, resolved, dependencies: needed = {} }] of Object.entries(locked)) {
        if (type === 'Project') continue;
        const needs = Object.keys(needed)
          .map((other) => versions.get(other.toLowerCase()))
          .filter((other) => other?.[1] && !compilesOnly.has(other[0]))
          .map(([other, version]) => `pkg:nuget/${other}@${version}`);
        const ships = path === 'backend/MusicMastery.Server/packages.lock.json' && !compilesOnly.has(name);
        add(name, resolved, { ships, needs, direct: type === 'Direct' });
      }
    }
  }
  for (const [name, { version }] of Object.entries(json('.config/dotnet-tools.json').tools)) {
    add(name, version, { direct: true });
  }
  return [...found.values()];
}

function fromNuspec(each) {
  const files = readdirSync(each.folder);
  const content = (ending) =>
    readFileSync(
      join(
        each.folder,
        files.find((name) => name.endsWith(ending)),
      ),
      'utf8',
    );
  const text = content('.nuspec');
  const tag = (name) => text.match(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`))?.[1].trim();
  const isExpression = /<license[^>]*type="expression"/.test(text);
  return {
    ...each,
    licence: (isExpression ? tag('license') : undefined) ?? tag('licenseUrl') ?? 'not told',
    holder: [tag('copyright'), `Copyright ${tag('authors')}`].find((line) => /copyright|©/i.test(line)),
    site: tag('projectUrl'),
    sha512: hex(content('.nupkg.sha512')),
  };
}

function lockedNpm() {
  const { packages } = json('package-lock.json');
  const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const idOf = (place) => `pkg:npm/${nameOf(place).replace('@', '%40')}@${packages[place].version}`;
  const direct = new Set();
  for (const [place, { dependencies: ours = {}, devDependencies: theirs = {} }] of Object.entries(packages)) {
    if (place.includes('node_modules/')) continue;
    for (const name of Object.keys({ ...ours, ...theirs })) direct.add(resolve(packages, place, name));
  }
  const found = new Map();
  for (const [place, each] of Object.entries(packages)) {
    if (!place.includes('node_modules/') || each.link) continue;
    const id = idOf(place);
    const ships = !each.dev && !holdsTypesOnly(nameOf(place));
    const needed = { ...each.dependencies, ...each.optionalDependencies, ...each.peerDependencies };
    const needs = Object.keys(needed)
      .map((name) => resolve(packages, place, name))
      .filter((other) => other !== undefined)
      .map(idOf);
    const known = found.get(id);
    found.set(id, {
      id,
      ecosystem: 'npm',
      name: nameOf(place),
      version: each.version,
      licence: each.license ?? 'not told',
      ships: ships || (known?.ships ?? false),
      direct: direct.has(place) || (known?.direct ?? false),
      needs,
      folder: join(root, place),
      site: `https://www.npmjs.com/package/${nameOf(place)}`,
      sha512: hex(each.integrity.replace('sha512-', '')),
    });
  }
  return [...found.values()];
}

/** Where Node.js finds a package when it is asked from a place, or undefined when it is not installed. */
function resolve(packages, place, name) {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    if (path in packages) return path;
    if (from === '') return undefined;
  }
}

const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const hex = (base64) => Buffer.from(base64, 'base64').toString('hex');
