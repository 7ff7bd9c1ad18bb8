// How long a first visitor waits: for the server, and for an analysis of a demo artist.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { serverDll } from '../../scripts/tools.mjs';
import { ask, command, folder, residentMemory, start, timed } from './programs.mjs';
import { row, seconds } from './table.mjs';

export async function analysing() {
  const db = join(folder, 'demo.db');
  const bare = await timed(() => command('--help'));
  command('prepare', '--db', db);
  const begun = performance.now();
  const server = await start('dotnet', [serverDll, 'serve', '--db', db], { path: '/graphql?query={__typename}' });
  try {
    const started = performance.now() - begun;
    row(
      'start of the server to its first answer',
      seconds(started),
      `the same program printing its help, ${seconds(bare.ms)}`,
      started / bare.ms,
    );
    const { featuredArtists } = await ask(server.url, '{ featuredArtists(first: 3) { id } }');
    const times = [];
    for (const { id } of featuredArtists) times.push(await analysis(server.url, id));
    const [cold, ...warm] = times;
    row(
      'a demo analysis in a running server, first one',
      seconds(cold),
      `the best of two later ones, ${seconds(Math.min(...warm))}`,
      cold / Math.min(...warm),
    );
    const memory = residentMemory(server.pid);
    if (memory) row('resident memory after three analyses', `${Math.round(memory)} MB`, 'the bar, 300 MB', memory / 300);
  } finally {
    await server.stop();
  }
}

/** Runs a new analysis to its end and gives the time it took. */
export async function analysis(url, artistId) {
  const { value, ms } = await timed(async () => {
    const started = await ask(
      url,
      'mutation($id: ID!) { startAnalysis(input: { artistId: $id }) { analysis { id } } }',
      { id: artistId },
    );
    const { id } = started.startAnalysis.analysis;
    for (;;) {
      const data = await ask(url, 'query($id: ID!) { analysis(id: $id) { status } }', { id });
      if (!['QUEUED', 'RUNNING'].includes(data.analysis.status)) return data.analysis.status;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  if (value !== 'COMPLETED') throw new Error(`An analysis ended as ${value}.`);
  return ms;
}
