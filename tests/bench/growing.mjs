// How everything grows with the catalog, from 10,000 tracks to 450,000: import and its memory, the file, a start, a look-up
// by id, and the memory of the server. The tracks are invented.
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverDll } from '../../scripts/tools.mjs';
import { exportify, inventedId } from '../exportify.mjs';
import { plot } from './plot.mjs';
import { ask, atRest, folder, residentMemory, start, timed, watched } from './programs.mjs';
import { count, leaveOut, median, row, seconds } from './table.mjs';

const sizes = [10_000, 50_000, 150_000, 300_000, 450_000];
const lookups = 300;
/** Look-ups of every server that only warm it up. */
const warmups = 100;
const idsOfLookup = 20;

export async function growing() {
  const measured = [];
  try {
    for (const tracks of sizes) measured.push(await grow(tracks));
    await lookUp(measured);
    for (const one of measured) one.memory = residentMemory(one.server.pid);
  } finally {
    for (const { server } of measured) await server.stop();
  }
  tell(measured);
}

function tell(measured) {
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

/** Fills a catalog and starts a server on it, which then rests, so that the next is measured alone. */
async function grow(tracks) {
  const [file, db] = [join(folder, 'growing.csv'), join(folder, `growing-${tracks}.db`)];
  writeFileSync(file, exportify(tracks));
  const imported = await watched('import', file, '--db', db);
  rmSync(file);
  const begun = performance.now();
  const server = await start('dotnet', [serverDll, 'serve', '--db', db], {
    env: { MUSICMASTERY_DEMO: 'off', MUSICMASTERY_RATE: 'off' },
    path: '/graphql?query={__typename}',
  });
  const startMs = performance.now() - begun;
  await atRest(server.pid);
  return {
    tracks,
    server,
    startMs,
    importMs: 1000 * JSON.parse(imported.output).elapsedSeconds,
    importMemory: imported.memory,
    bytes: statSync(db).size,
  };
}

/**
 * The median time for one id, in µs, when each is asked for the first time, twenty at once. The servers are asked in turn,
 * so that what else the machine does hits all of them alike.
 */
async function lookUp(measured) {
  const times = measured.map(() => []);
  for (let turn = 0; turn < lookups; turn++) {
    for (const [at, { server, tracks }] of measured.entries()) {
      const ids = Array.from({ length: idsOfLookup }, (_, place) => {
        // Far apart, and none twice.
        const number = Math.floor(((turn + place * lookups) * tracks) / (lookups * idsOfLookup));
        return Buffer.from(`Track:${inventedId(number)}`).toString('base64');
      });
      const { value, ms } = await timed(() =>
        ask(server.url, 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Track { name } } }', { ids }),
      );
      if (value.nodes.some((node) => !node?.name))
        throw new Error('A track that was imported was not found by its id.');
      if (turn >= warmups) times[at].push((1000 * ms) / idsOfLookup);
    }
  }
  for (const [at, one] of measured.entries()) one.lookupMicros = median(times[at]);
}
