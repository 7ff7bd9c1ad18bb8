// How long a first visitor waits: for the server, and for an analysis of a demo artist.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { serverDll } from '../../scripts/tools.mjs';
import { ask, command, folder, residentMemory, start, timed } from './programs.mjs';
import { median, row, seconds } from './table.mjs';

const starts = 5;

export async function analysing() {
  const db = join(folder, 'demo.db');
  command('prepare', '--db', db);
  const [bare, started] = [[], []];
  let server;
  try {
    for (let turn = 0; turn < starts; turn++) {
      await server?.stop();
      bare.push((await timed(() => command('--help'))).ms);
      const begun = performance.now();
      server = await start('dotnet', [serverDll, 'serve', '--db', db], { path: '/graphql?query={__typename}' });
      started.push(performance.now() - begun);
    }
    row({
      what: `start of the server to its first answer, median of ${starts}`,
      figure: seconds(median(started)),
      against: `the same program printing its help, ${seconds(median(bare))}`,
      ratio: median(started) / median(bare),
    });
    row({
      what: 'the same start',
      figure: seconds(median(started)),
      against: '1.5 s',
      ratio: median(started) / 1_500,
      most: 1,
    });
    const { featuredArtists } = await ask(server.url, '{ featuredArtists(first: 3) { id } }');
    const times = [];
    for (const { id } of featuredArtists) times.push(await analysis(server.url, id));
    const [cold, ...warm] = times;
    row({
      what: 'a demo analysis in a running server, first one',
      figure: seconds(cold),
      against: `the best of two later ones, ${seconds(Math.min(...warm))}`,
      ratio: cold / Math.min(...warm),
    });
    const memory = residentMemory(server.pid);
    if (memory)
      row({
        what: 'resident memory after three demo analyses',
        figure: `${Math.round(memory)} MB`,
        against: '300 MB',
        ratio: memory / 300,
        most: 1,
      });
  } finally {
    await server?.stop();
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
