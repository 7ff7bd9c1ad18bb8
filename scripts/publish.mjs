// Makes one folder that runs where no .NET is installed: `npm run -s publish -- linux-x64 [FOLDER]`.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dependencies, packageFolder } from './dependencies.mjs';
import { notices } from './licences.mjs';
import { buildDashboard, fail, installPackages, must, root, stopChildrenWithUs } from './tools.mjs';

const platforms = ['linux-x64', 'linux-arm64', 'osx-arm64', 'osx-x64', 'win-x64', 'win-arm64'];

/**
 * NuGet has a lock file for each set of platforms. Rather than one more for each project and platform, what came out is held
 * to the one there is.
 */
function holdToLock(folder) {
  if (!existsSync(join(folder, 'MusicMastery.Server.deps.json'))) throw new Error('Publishing was stopped.');
  const locked = json(join(root, 'backend/MusicMastery.Server/packages.lock.json')).dependencies['net10.0'];
  const versions = Object.entries(locked).map(([name, { resolved }]) => `${name}/${resolved}`.toLowerCase());
  const { libraries } = json(join(folder, 'MusicMastery.Server.deps.json'));
  const others = Object.entries(libraries)
    .filter(([name, { type }]) => type === 'package' && !versions.includes(name.toLowerCase()))
    .map(([name]) => name);
  if (others.length > 0) throw new Error(`Not what the server is locked to: ${others.join(', ')}.`);
}

/** .NET itself, which comes along and is in no lock file: the SDK says which. */
function runtimePacks(folder) {
  return Object.entries(json(join(folder, 'MusicMastery.Server.deps.json')).libraries)
    .filter(([, { type }]) => type === 'runtimepack')
    .map(([library]) => {
      const [name, version] = library.replace('runtimepack.', '').split('/');
      return { name, version, licence: 'MIT', ships: true, folder: packageFolder(name, version) };
    });
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

stopChildrenWithUs();
const [platform, to] = process.argv.slice(2);
const made = mkdtempSync(join(tmpdir(), 'musicmastery-publish-'));
process.on('exit', () => rmSync(made, { recursive: true, force: true }));
try {
  if (!platforms.includes(platform)) {
    throw new Error(`Name a platform: ${platforms.join(', ')}.`);
  }
  const folder = resolve(to ?? join(root, 'dist', platform));
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty. Remove it or name another folder.`);
  }
  await installPackages();
  await buildDashboard();
  const options = ['-c', 'Release', '-r', platform, '--self-contained', '--artifacts-path', made, '-o', folder];
  const apart = [
    '-p:NuGetLockFilePath=obj/publish.lock.json',
    '-p:RestoreLockedMode=false',
  ];
  await must('dotnet', ['publish', 'backend/MusicMastery.Server', ...options, ...apart, '-v', 'quiet', '--nologo'], {
    stdout: 2,
  });
  holdToLock(folder);
  cpSync(join(root, 'frontend/dist'), join(folder, 'dashboard'), { recursive: true });
  cpSync(join(root, 'node_modules/@chillicream/bananacakepop-graphql-ide'), join(folder, 'explorer'), {
    recursive: true,
  });
  const all = [...(await dependencies()), ...runtimePacks(folder)];
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(all));
  console.log(folder);
} catch (error) {
  fail(error);
}
