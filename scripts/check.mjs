// Checks style, types and lock files without running a test: CSharpier for C#, the frontend's own linter and compilers for
// the rest.
import { writeFileSync } from 'node:fs';
import { fail, installPackages, npmRun, run, stopChildrenWithUs } from './tools.mjs';

stopChildrenWithUs();
const at = process.argv.indexOf('--results');
const counts = { passed: 0, failed: 0, skipped: 0 };

async function check(name, work) {
  const code = await work().then(
    (ended) => ended ?? 0,
    () => 1,
  );
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  counts[code === 0 ? 'passed' : 'failed']++;
}

try {
  await installPackages();
  await check('C# is formatted', async () => {
    const restored = await run('dotnet', ['tool', 'restore', '-v', 'quiet']);
    return restored || run('dotnet', ['csharpier', 'check', 'backend', 'tests']);
  });
  // The solution is restored whenever it is built; this project stands outside it.
  await check('benchmarks: packages as locked', () =>
    run('dotnet', ['restore', 'tests/bench/MusicMastery.JsonPeer', '--locked-mode', '-v', 'quiet']),
  );
  await check('frontend: lint, types, operations', () => npmRun('check', 'frontend'));
  await check('browser tests: lint, types', () => npmRun('check', 'tests/e2e'));
} catch (error) {
  fail(error);
}
if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
