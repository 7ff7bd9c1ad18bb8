// What learning costs: a fit of the default method beside scikit-learn's forest, and a whole analysis beside the
// original's own steps, both on the same rows; and how both grow with the segment.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverDll } from '../../scripts/tools.mjs';
import { analysis } from './analysing.mjs';
import { bundle, command, folder, realBundle, start } from './programs.mjs';
import { segments } from './segments.mjs';
import { leaveOut, median, row, seconds } from './table.mjs';

const compared = 5;

/** Learns from the catalog in this file, which is filled when it is not there. */
export async function learning(db) {
  if (!existsSync(realBundle)) {
    leaveOut('learning: no real bundle beside the checkout, left out.');
    return;
  }
  const fits = measureFits();
  const small = fits.slice(0, compared);
  const middle = fits.slice(Math.floor((fits.length - compared) / 2)).slice(0, compared);
  const large = fits.slice(-compared);
  growth(
    'a calibrated fit',
    fits.slice(0, Math.floor(fits.length / 3)),
    fits.slice(-Math.floor(fits.length / 3)),
    (fit) => fit.ms,
  );

  if (!existsSync(db)) command('import', bundle, '--db', db);
  const whole = await measureAnalyses(db, [...small, ...middle, ...large]);
  growth('a whole analysis', small, large, (fit) => whole.get(fit.seed));
  const slowest = Math.max(...middle.map((fit) => whole.get(fit.seed)));
  row({
    what: `a whole analysis of a stored segment of ${span(middle)} tracks, the slowest of ${compared}`,
    figure: seconds(slowest),
    against: '5 s',
    ratio: slowest / 5_000,
    most: 1,
  });
  await besideTheOriginal(middle, whole);
}

/** What each segment's calibrated fit took, smallest segment first. */
function measureFits() {
  const out = join(folder, 'evaluation');
  rmSync(out, { recursive: true, force: true });
  command('evaluate', realBundle, '--out', out, '--methods', 'WITHIN_ARTIST');
  return readFileSync(join(out, 'models.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells[2] === 'artist')
    .map((cells) => ({ seed: cells[0], tracks: Number(cells[3]), ms: Number(cells[11]) }))
    .toSorted((a, b) => a.tracks - b.tracks);
}

/** What each whole analysis took in a running server that has done some before, by seed artist. */
async function measureAnalyses(db, fits) {
  const server = await start('dotnet', [serverDll, 'serve', '--db', db], {
    env: { MUSICMASTERY_DEMO: 'off', MUSICMASTERY_RATE: 'off' },
    path: '/health/ready',
  });
  try {
    const took = new Map();
    // One of each size first, so that none is measured cold; then small and large in turn.
    const warmUp = [fits[0], fits[Math.floor(fits.length / 2)], fits.at(-1)];
    const inTurn = fits.map((_, at) => fits.at(at % 2 === 0 ? at / 2 : -(at + 1) / 2));
    for (const { seed } of [...warmUp, ...inTurn]) {
      took.set(seed, await analysis(server.url, Buffer.from(`Artist:${seed}`).toString('base64')));
    }
    return took;
  } finally {
    await server.stop();
  }
}

function growth(what, small, large, msOf) {
  const rate = (part) => part.reduce((sum, fit) => sum + msOf(fit), 0) / part.reduce((sum, fit) => sum + fit.tracks, 0);
  row({
    what: `${what}, per 1,000 tracks, segments of ${span(large)}`,
    figure: seconds(1000 * rate(large)),
    against: `segments of ${span(small)}, ${seconds(1000 * rate(small))}`,
    ratio: rate(large) / rate(small),
    most: 1,
  });
}

async function besideTheOriginal(chosen, whole) {
  const input = (await segments(chosen.map((fit) => fit.seed))).map((rows) => JSON.stringify(rows)).join('\n');
  const script = fileURLToPath(new URL('original.py', import.meta.url));
  const original = ['python3', '/usr/bin/python3'].reduce(
    (run, python) => (run?.status === 0 ? run : spawnSync(python, [script], { input, encoding: 'utf8' })),
    null,
  );
  if (original.status !== 0) {
    const why = original.stderr?.trim().split('\n').at(-1);
    leaveOut(`learning: the comparison needs Python with scikit-learn (Debian: python3-sklearn). ${why}`);
    return;
  }
  const theirs = original.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  // A calibrated fit is six fits, so one is a sixth.
  const [ours, forest] = [median(chosen.map((fit) => fit.ms / 6)), median(theirs.map(({ fit }) => fit))];
  row({
    what: `one fit on four fifths of ${span(chosen)} tracks, by the clock while every processor fits`,
    figure: `${Math.round(ours)} ms`,
    against: `scikit-learn's forest, processor time, ${Math.round(forest)} ms`,
    ratio: ours / forest,
    most: 1,
  });
  const [all, steps] = [median(chosen.map((fit) => whole.get(fit.seed))), median(theirs.map((their) => their.steps))];
  row({
    what: `a whole analysis, ${span(chosen)} tracks`,
    figure: seconds(all),
    against: `the original's own steps with scikit-learn, ${seconds(steps)}`,
    ratio: all / steps,
  });
}

const span = (fits) => `${fits[0].tracks.toLocaleString('en')} to ${fits.at(-1).tracks.toLocaleString('en')}`;
