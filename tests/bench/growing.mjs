// How everything grows with the catalog, from 10,000 tracks to 450,000: import and its memory, the file, a start, a look-up
// by id, and the memory of the server. The tracks are invented.
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverDll } from '../../scripts/tools.mjs';
import { exportify, inventedId } from '../exportify.mjs';
import { plot } from './plot.mjs';
import { ask, folder, residentMemory, start, timed, watched } from './programs.mjs';
import { count, leaveOut, row, seconds } from './table.mjs';

const sizes = [10_000, 50_000, 150_000, 300_000, 450_000];
const lookups = 200;
const idsOfLookup = 20;

export async function growing() {
  const measured = [];
  for (const tracks of sizes) measured.push(await measure(tracks));
  const [small, large] = [measured[0], measured.at(-1)];
  const held = (what, figure, bars) => {
    if (measured.some((one) => figure.value(one) === null)) {
      leaveOut(`growth: the system does not tell the ${what}.`);
      return;
    }
    row({
      what: `${what}, ${count(large.tracks)} invented tracks`,
      figure: figure.of(large),
      against: `${count(small.tracks)} tracks, ${figure.of(small)}`,
      ratio: figure.value(large) / figure.value(small),
      ...bars,
    });
    plot({
      title: `${what.split(',')[0]}${figure.unit}`,
      points: measured.map((one) => [one.tracks, figure.value(one)]),
    });
  };
  held(
    'a track by id, 20 in one request',
    { value: (one) => one.lookupMicros, of: (one) => `${count(one.lookupMicros)} µs`, unit: ', µs' },
    { most: 1.5 },
  );
  held(
    'file of the database per track',
    { value: (one) => one.bytes / one.tracks, of: (one) => `${count(one.bytes / one.tracks)} bytes`, unit: ', bytes' },
    { most: 1.25 },
  );
  held('import per track, the program running', {
    value: (one) => (1000 * one.importMs) / one.tracks,
    of: (one) => `${count((1000 * one.importMs) / one.tracks)} µs`,
    unit: ', µs',
  });
  held('memory of an import at its highest', {
    value: (one) => one.importMemory,
    of: (one) => `${count(one.importMemory)} MB`,
    unit: ', MB',
  });
  held('start to the first answer', { value: (one) => one.startMs, of: (one) => seconds(one.startMs), unit: ', ms' });
  held('memory after the look-ups', {
    value: (one) => one.memory,
    of: (one) => `${count(one.memory)} MB`,
    unit: ', MB',
  });
}

async function measure(tracks) {
  const [file, db] = [join(folder, 'growing.csv'), join(folder, 'growing.db')];
  writeFileSync(file, exportify(tracks));
  const imported = await watched('import', file, '--db', db);
  const begun = performance.now();
  const server = await start('dotnet', [serverDll, 'serve', '--db', db], {
    env: { MUSICMASTERY_DEMO: 'off', MUSICMASTERY_RATE: 'off' },
    path: '/graphql?query={__typename}',
  });
  try {
    const startMs = performance.now() - begun;
    return {
      tracks,
      startMs,
      importMs: 1000 * JSON.parse(imported.output).elapsedSeconds,
      importMemory: imported.memory,
      bytes: statSync(db).size,
      lookupMicros: await lookUp(server.url, tracks),
      memory: residentMemory(server.pid),
    };
  } finally {
    await server.stop();
    for (const left of [file, db]) rmSync(left);
  }
}

/** The median time for one id, in µs, when each is asked for the first time, twenty at once. */
async function lookUp(url, tracks) {
  const times = [];
  for (let turn = 0; turn < lookups; turn++) {
    const ids = Array.from({ length: idsOfLookup }, (_, at) => {
      const number = Math.floor(((turn * idsOfLookup + at) * tracks) / (lookups * idsOfLookup));
      return Buffer.from(`Track:${inventedId(number)}`).toString('base64');
    });
    const { value, ms } = await timed(() =>
      ask(url, 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Track { name } } }', { ids }),
    );
    if (value.nodes.some((node) => !node?.name)) throw new Error('A track that was imported was not found by its id.');
    times.push((1000 * ms) / idsOfLookup);
  }
  return times.toSorted((a, b) => a - b)[lookups / 2];
}
