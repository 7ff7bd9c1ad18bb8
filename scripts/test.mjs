// Runs every check there is and ends with one line that adds up what the runners themselves wrote down:
// warnings as errors, .NET tests, style, frontend tests, conformance of the API, its
// clients, attacks on it, and the dashboard in a real browser. With --thorough, tests with random choices are repeated as
// often as is promised, which takes some minutes more.
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDashboard, installPackages, must, npmRun, root, run, stopChildrenWithUs } from './tools.mjs';

const results = join(root, 'TestResults');
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * One suite: runs it, then reads its result file. A suite that leaves no result has failed. What one prints that runs
 * beside others is held back until its end, so that each can be read by itself.
 */
async function suite(name, file, work, read, { besideOthers = false } = {}) {
  const path = join(results, file);
  const held = besideOthers ? join(results, `${name}.log`) : undefined;
  const output = held ? openSync(held, 'w') : 'inherit';
  if (!held) console.log(`\n── ${name}`);
  const code = await work(path, { stdout: output, stderr: output });
  if (held) {
    closeSync(output);
    console.log(`\n── ${name}\n${readFileSync(held, 'utf8')}`);
  }
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    counts = { passed: 0, failed: 1, skipped: 0 };
    console.log(`${name} left no readable result.`);
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  console.log(`${name}: ${line(counts)}`);
  for (const key of Object.keys(total)) total[key] += counts[key];
}

const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const readers = {
  ctrf: ({ results: { summary } }) => ({
    passed: summary.passed,
    failed: summary.failed + (summary.other ?? 0),
    skipped: summary.skipped + summary.pending,
  }),
  vitest: (all) => ({
    passed: all.numPassedTests,
    failed: all.numFailedTests + all.numFailedTestSuites * (all.numFailedTests === 0 ? 1 : 0),
    skipped: all.numPendingTests + all.numTodoTests,
  }),
  playwright: ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
  plain: (counts) => counts,
};

if (process.argv.includes('--thorough')) process.env.MUSICMASTERY_THOROUGH = '1';
stopChildrenWithUs();
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

/** Checks of a running server from outside, each with a program of its own. */
const outside = (name, options) =>
  suite(
    name,
    `${name}.json`,
    (path, output) => run('node', [`tests/${name}/run.mjs`, '--results', path], output),
    readers.plain,
    options,
  );

try {
  console.log('── build, warnings as errors');
  await Promise.all([
    installPackages(),
    must('dotnet', ['build', 'MusicMastery.sln', '-c', 'Release', '-v', 'quiet', '--nologo', '-warnaserror']),
  ]);

  for (const project of readdirSync(join(root, 'tests')).filter((name) => name.endsWith('.Tests')).sort()) {
    const dll = join(root, 'tests', project, 'bin/Release/net10.0', `${project}.dll`);
    await suite(
      project,
      `${project}.json`,
      (path) => run('dotnet', [dll, '-noLogo', '-noColor', '-result-ctrf', path]),
      readers.ctrf,
    );
  }

  await suite('style', 'style.json', (path) => run('node', ['scripts/check.mjs', '--results', path]), readers.plain);

  // An attack mostly waits for the server to lose its patience.
  const attacked = outside('abuse', { besideOthers: true });
  try {
    await suite(
      'frontend',
      'frontend.json',
      (path) =>
        run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
          'run', '--silent', 'test', '--workspace=frontend', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`,
        ]),
      readers.vitest,
    );
    await buildDashboard();
    await outside('conformance');
    await outside('clients');
  } finally {
    await attacked;
  }

  await suite(
    'browser',
    'browser.json',
    (path) =>
      npmRun('test', 'tests/e2e', { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path } }).then(
        () => 0,
        () => 1,
      ),
    readers.playwright,
  );
} catch (error) {
  console.error(error.message);
  total.failed++;
}

console.log(`\n${line(total)}`);
process.exit(total.failed > 0 ? 1 : 0);
