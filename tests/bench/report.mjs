// What docs/benchmarks.md says, from what a run has measured.
import { execFileSync } from 'node:child_process';
import { arch, cpus, totalmem, type } from 'node:os';
import { table } from './table.mjs';

/** @param {string} picture the growth plots' address */
export function report(picture) {
  return `# Benchmarks

Written by \`npm run -s bench\`; each figure stands beside a fixed bar, or beside something measured in the same run, because
machines differ and are noisy. Ratios say more than seconds. Bars are those that the project set itself; where none stands there is
none, and the ratio is there to be seen.

${machine()}

${table()}

## Growth with the catalog

Invented tracks, imported by the command into a new file; then a server is started on it. Once all servers are at rest they are
asked for tracks in turn.

![Six plots from 10,000 to 450,000 tracks](${picture})

## What is compared

- **Import**: the real bundle of June 2020 where it lies beside the checkout (it has no licence and is not part of the project),
  else the demo catalog.
- **Fit**: the default method, calibrated by six fits, of which one is taken, on the training part of five folds; beside
  scikit-learn's forest of 100 trees of depth 2 on as many of the same rows, on one thread, data ready in memory. Medians of
  five segments of median size.
- **Whole analysis**: everything from the question to the stored result in a running server – network, report card with five folds
  and intervals, comparison of methods, drivers with resamples, library with intervals and contributions, collaborators. The original's
  own steps (\`tests/bench/original.py\`) are scaling, recall on five random folds, one fit, importances and the library's
  predictions, without intervals, comparison of methods or collaborators: less work, so this ratio has no bar but the 5 seconds.
- **Graph**: the same answers, checked to be equal, from a hand-written JSON endpoint over the same database and from
  graphql-yoga on Node.js that holds everything in memory. The load's own program shares the processors.
`;
}

function machine() {
  const version = execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB · ${type()} ${arch()} · .NET SDK ${version}, Node.js ${process.versions.node} · after commit ${commit}`;
}
