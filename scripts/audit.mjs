// Asks the registries for known vulnerabilities of what is locked. Says so when one cannot be asked, and does not take silence
// for safety: a registry that does not know an old, well-known vulnerability knows none of ours either. Exit codes: 0 none is
// known, 1 some are, 3 not known.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, installPackages, must, npm, root } from './tools.mjs';

const projects = ['MusicMastery.sln', 'tests/bench/MusicMastery.JsonPeer/MusicMastery.JsonPeer.csproj'];

/** Long known to be vulnerable (CVE-2024-21907). Nothing of it runs. */
const vulnerable = { name: 'Newtonsoft.Json', version: '12.0.1' };

/** The JSON a program prints, or undefined. */
function answer(command, args, cwd = root) {
  const { stdout } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  try {
    return JSON.parse(stdout.slice(stdout.indexOf('{')));
  } catch {
    return undefined;
  }
}

/** What `dotnet` knows of a project or solution: a line for each finding, or undefined when it cannot tell. */
function nuget(project, cwd) {
  const told = answer(
    'dotnet',
    ['list', project, 'package', '--vulnerable', '--include-transitive', '--format', 'json'],
    cwd,
  );
  if (told?.projects === undefined || told.problems?.some(({ level }) => level === 'error')) return undefined;
  const packages = told.projects
    .flatMap(({ frameworks = [] }) => frameworks)
    .flatMap(({ topLevelPackages = [], transitivePackages = [] }) => [...topLevelPackages, ...transitivePackages]);
  const lines = packages.flatMap(({ id, resolvedVersion, vulnerabilities = [] }) =>
    vulnerabilities.map(({ severity, advisoryurl }) => `${id} ${resolvedVersion}: ${severity}, ${advisoryurl}`),
  );
  return [...new Set(lines)].sort();
}

/** Whether the NuGet registry tells of vulnerabilities at all. */
function nugetTells() {
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-audit-'));
  try {
    const { name, version } = vulnerable;
    const reference = `<PackageReference Include="${name}" Version="${version}" />`;
    writeFileSync(
      join(folder, 'known.csproj'),
      `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup><ItemGroup>${reference}</ItemGroup></Project>`,
    );
    spawnSync('dotnet', ['restore', '-v', 'quiet'], { cwd: folder });
    return (nuget('known.csproj', folder) ?? []).length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the npm registry tells of vulnerabilities at all: lodash 4.17.4 has long had some (CVE-2019-10744). */
function npmTells() {
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-audit-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: { lodash: '4.17.4' } }));
    spawnSync(npm, ['install', '--package-lock-only', '--ignore-scripts'], { cwd: folder, shell: process.platform === 'win32' });
    return Object.keys(answer(npm, ['audit', '--json'], folder)?.vulnerabilities ?? {}).length > 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What npm knows of what ships: a line for each finding, or undefined when it cannot be asked. */
function npmKnows() {
  const told = answer(npm, ['audit', '--omit=dev', '--json']);
  if (told?.vulnerabilities === undefined) return undefined;
  return Object.values(told.vulnerabilities).map(({ name, severity, via }) => {
    const reasons = via.map((each) => (typeof each === 'string' ? `through ${each}` : `${each.title}, ${each.url}`));
    return `${name}: ${severity}, ${reasons.join('; ')}`;
  });
}

function report(registry, findings) {
  if (findings === undefined) {
    console.log(`${registry}: not known. The registry could not be asked, or has no data on vulnerabilities.`);
    return undefined;
  }
  console.log(`${registry}: ${findings.length === 0 ? 'no known vulnerability' : `${findings.length} known`}`);
  for (const line of findings) console.log(`  ${line}`);
  return findings.length;
}

try {
  await installPackages();
  for (const project of projects) {
    await must('dotnet', ['restore', project, '--locked-mode', '-v', 'quiet'], { stdout: 2 });
  }
  const each = projects.map((project) => nuget(project, root));
  const known = each.includes(undefined) ? undefined : [...new Set(each.flat())];
  const ships = npmKnows();
  const found = [
    report('NuGet, all projects', known?.length === 0 && !nugetTells() ? undefined : known),
    report('npm, what ships', ships?.length === 0 && !npmTells() ? undefined : ships),
  ];
  process.exitCode = found.some((count) => count > 0) ? 1 : found.includes(undefined) ? 3 : 0;
} catch (error) {
  fail(error);
}
