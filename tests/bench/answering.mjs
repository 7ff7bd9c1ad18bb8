// How fast the graph answers, against a hand-written JSON endpoint over the same store and against a GraphQL server on
// Node.js that holds the same catalog in memory. All three give the same answers, which is checked first.
import { deepStrictEqual } from 'node:assert';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must, root, serverDll } from '../../scripts/tools.mjs';
import { analysis } from './analysing.mjs';
import { load } from './load.mjs';
import { operations, pageOfTracks } from './operations.mjs';
import { ask, bundle, command, folder, residentMemory, start } from './programs.mjs';
import { count, row } from './table.mjs';

const rounds = 3;

/** Compares the three over the catalog in this file, which is filled when it is not there. */
export async function answering(db) {
  if (!existsSync(db)) command('import', bundle, '--db', db);
  await must('dotnet', ['build', 'tests/bench/MusicMastery.JsonPeer', '-c', 'Release', '-v', 'quiet', '--nologo'], {
    stdout: 2,
  });
  const graph = await start('dotnet', [serverDll, 'serve', '--db', db], {
    env: { MUSICMASTERY_DEMO: 'off', MUSICMASTERY_RATE: 'off' },
    path: '/health/ready',
  });
  const peers = [];
  try {
    const known = await subjects(graph.url);
    // One process to a file, so the endpoint gets a copy; the analysis is in it once the server has stopped.
    await graph.stop();
    const copy = join(folder, 'peer.db');
    copyFileSync(db, copy);
    peers.push(
      await start('dotnet', [serverDll, 'serve', '--db', db], {
        env: { MUSICMASTERY_DEMO: 'off', MUSICMASTERY_RATE: 'off' },
        path: '/health/ready',
      }),
    );
    peers.push(
      await start('dotnet', [
        join(root, 'tests/bench/MusicMastery.JsonPeer/bin/Release/net10.0/MusicMastery.JsonPeer.dll'),
        copy,
      ]),
    );
    peers.push(
      await start(
        process.execPath,
        [fileURLToPath(new URL('yoga.mjs', import.meta.url)), peers[1].url, known.analysis],
        {
          env: { NODE_ENV: 'production' },
        },
      ),
    );
    for (const { name, query, variables, address } of operations(known))
      await compare(name, peers, query, variables, address);
    const memory = residentMemory(peers[0].pid);
    if (memory) {
      row({
        what: `resident memory, serving ${known.catalog} after all this`,
        figure: `${Math.round(memory)} MB`,
        against: '300 MB',
        ratio: memory / 300,
        most: 1,
      });
    }
  } finally {
    await graph.stop();
    for (const peer of peers) await peer.stop();
  }
}

/** A track of many, and a new analysis of one artist. */
async function subjects(url) {
  const name = bundle.includes('insight2020') ? 'George Ezra' : 'a';
  const { catalog, tracks, searchArtists } = await ask(
    url,
    'query($name: String!) { catalog { trackCount } tracks(first: 100) { nodes { id } } searchArtists(text: $name, first: 1) { nodes { id } } }',
    { name },
  );
  const artist = searchArtists.nodes[0].id;
  await analysis(url, artist);
  const { artist: analysed } = await ask(url, 'query($id: ID!) { artist(id: $id) { latestAnalysis { id } } }', {
    id: artist,
  });
  return {
    catalog: `${count(catalog.trackCount)} tracks`,
    track: tracks.nodes[57].id,
    analysis: analysed.latestAnalysis.id,
  };
}

async function compare(name, [graph, json, yoga], query, variables, address) {
  const body = JSON.stringify({ query, variables });
  const targets = [
    {
      server: graph,
      request: { url: `${graph.url}/graphql`, method: 'POST', headers: { 'content-type': 'application/json' }, body },
    },
    { server: json, request: { url: json.url + address, method: 'GET' } },
    {
      server: yoga,
      request: { url: `${yoga.url}/graphql`, method: 'POST', headers: { 'content-type': 'application/json' }, body },
    },
  ];
  const answers = await Promise.all(
    targets.map(({ request: { url, ...rest } }) => fetch(url, rest).then((response) => response.json())),
  );
  deepStrictEqual(answers[1], answers[0], `${name}: the JSON endpoint gives another answer than the graph`);
  deepStrictEqual(answers[2], answers[0], `${name}: the Node.js server gives another answer than the graph`);

  // In turn and several times over, so that what else the machine does hits all three alike.
  const runs = targets.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { server, request }] of targets.entries()) {
      const run = await load(request, server.pid);
      // The first round only warms up.
      if (round > 0) runs[at].push(run);
    }
  }
  const [ours, endpoint, node] = runs.map(best);
  row({
    what: name,
    figure: figure(ours),
    against: `hand-written JSON endpoint, ${figure(endpoint)}`,
    ratio: ours.perSecond / endpoint.perSecond,
    least: name === pageOfTracks ? 1 / 3 : undefined,
  });
  row({
    what: name,
    figure: figure(ours),
    against: `graphql-yoga in memory, ${figure(node)}`,
    ratio: ours.perSecond / node.perSecond,
  });
}

const best = (runs) => runs.reduce((one, other) => (other.perSecond > one.perSecond ? other : one));

const figure = ({ perSecond, processorMicros }) =>
  `${count(perSecond)} requests/s${processorMicros ? `, ${count(processorMicros)} µs of processor time each` : ''}`;
