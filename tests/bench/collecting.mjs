// How long a live analysis takes at the pace that the services allow: against stand-ins that keep their limits and take
// 150 ms for every answer. The second time everything is still known, so that nothing is asked again.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, serverDll, servingEnv } from '../../scripts/tools.mjs';
import { startStandIns } from '../standIns.mjs';
import { folder } from './programs.mjs';
import { row, seconds } from './table.mjs';

const sources = {
  spotify: 'Spotify',
  'open-music': 'the open music services',
  deezer: 'Deezer',
};

export async function collecting() {
  const standIns = await startStandIns('--limits', '--latency', '150');
  try {
    const { addresses, spotify, openMusic, deezer } = standIns.variables;
    const { featuredArtists } = JSON.parse(readFileSync(join(root, 'Data/demo/planted.json'), 'utf8'));
    // One source on for each, or the same artist would be found at all three.
    const variables = { spotify, 'open-music': openMusic, deezer };
    await Promise.all(
      Object.keys(sources).map((source) =>
        measure(source, featuredArtists[0].name, { ...addresses, ...variables[source] }),
      ),
    );
  } finally {
    await standIns.stop();
  }
}

async function measure(source, artist, env) {
  const args = [serverDll, 'analyze', artist, '--source', source, '--db', join(folder, `${source}.db`)];
  const first = await analyze(args, env);
  const again = await analyze(args, env);
  row({
    what: `a live analysis of a demo artist from ${sources[source]}`,
    figure: seconds(first),
    against: `the same again, ${seconds(again)}`,
    ratio: first / again,
  });
}

async function analyze(args, env) {
  const begun = performance.now();
  const child = spawn('dotnet', args, { env: { ...process.env, ...servingEnv, ...env }, stdio: 'ignore' });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`analyze ended with exit code ${code}.`);
  return performance.now() - begun;
}
