// A soak: readers, subscribers, an import and a stream of analyses at once for a while, and then ten times as many
// readers as there were, who do not wait. `npm run -s soak -- --minutes 20` (the default). Prints what it saw, a line each;
// exit code 1 when any of it does not hold.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { buildServer, fail } from '../../scripts/tools.mjs';
import { pause, post, start } from '../server.mjs';
import { analyst, importer, subscriber, trackPage } from './load.mjs';

const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1]) || 20;
const readers = 50;
const subscribers = 5;
const rows = 50_000;
/** A reader opens a page a second. */
const every = 1_000;
const findings = [];

try {
  await buildServer();
  const server = await start();
  try {
    const alone = await unloaded(server);
    await soak(server, alone);
  } finally {
    await server.stop();
  }
  // The usual limits are those that refuse.
  const limited = await start({ env: { MUSICMASTERY_RATE: '6000' } });
  try {
    await overload(limited);
  } finally {
    await limited.stop();
  }
  for (const { holds, words } of findings) console.log(`${holds ? 'holds ' : 'FAILS '} ${words}`);
  process.exitCode = findings.every((finding) => finding.holds) ? 0 : 1;
} catch (error) {
  fail(error);
}

function find(holds, words) {
  findings.push({ holds, words });
}

/** One reader who has the server alone, page after page. */
async function unloaded(server) {
  const reading = startReaders(server, 1, 0);
  await pause(5_000);
  const { times } = await reading.end();
  return percentile(times.slice(200), 0.99);
}

async function soak(server, alone) {
  const stop = new AbortController();
  const analyses = { done: 0, errors: [], current: undefined };
  const imports = { done: 0, errors: [] };
  const following = { events: 0, errors: [] };
  const memory = [];
  const reading = startReaders(server, readers, every);
  const work = [
    ...Array.from({ length: subscribers }, () => subscriber(server, stop.signal, analyses, following)),
    analyst(server, stop.signal, analyses),
    importer(server, stop.signal, rows, imports),
  ];
  for (let elapsed = 0; elapsed < minutes * 60; elapsed += 5) {
    await pause(5_000);
    memory.push(server.memory());
    if (elapsed % 60 === 0) {
      console.error(`${elapsed / 60} min: ${analyses.done} analyses, ${imports.done} imports, ${memory.at(-1)} MB`);
    }
  }
  const { times, errors: misread } = await reading.end();
  stop.abort();
  const broken = (await Promise.allSettled(work)).filter(({ status }) => status === 'rejected');

  const errors = [
    ...broken.map(({ reason }) => String(reason)),
    ...misread,
    ...analyses.errors,
    ...imports.errors,
    ...following.errors,
    ...server.errors(),
  ];
  find(
    errors.length === 0,
    `${minutes} minutes of ${readers} readers, ${subscribers} subscribers, an import and a stream of analyses: ${times.length} pages, ${following.events} events, ${imports.done} imports of ${rows} rows, ${analyses.done} analyses, ${errors.length} errors${first(errors)}`,
  );
  find(
    imports.done >= minutes && analyses.done >= minutes && following.events >= minutes,
    `imports, analyses and events came on to the end: at least one a minute of each`,
  );
  const loaded = percentile(times, 0.99);
  find(
    loaded <= 5 * alone,
    `a track page took ${loaded.toFixed(0)} ms at the 99th percentile, ${(loaded / alone).toFixed(1)} times the ${alone.toFixed(1)} ms of one reader alone (bar 5)${reading.comeFirst ? '' : '; the readers had to wait for a processor, which this user may not spare them'}`,
  );
  // A third of the time warms up; then the middle third is held against the last.
  const third = Math.floor(memory.length / 3);
  const [before, after] = [median(memory.slice(third, 2 * third)), median(memory.slice(2 * third))];
  find(
    after <= 1.1 * before,
    `memory went from ${before} MB in the middle third to ${after} MB in the last (bar 1.1 times)`,
  );
}

/**
 * Readers, each with a pause of so many ms after a page. They would sit at machines of their own; here they share the server's processors,
 * so they come first where the system lets this user say so.
 */
function startReaders(server, count, every) {
  const script = fileURLToPath(new URL('readers.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, server.url, String(count), String(every)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let comeFirst = true;
  try {
    setPriority(child.pid, constants.priority.PRIORITY_HIGH);
  } catch {
    comeFirst = false;
  }
  const said = [];
  child.stdout.on('data', (text) => said.push(text));
  const closed = new Promise((resolve) => child.once('close', resolve));
  return {
    comeFirst,
    end: async () => {
      child.stdin.end();
      await closed;
      return JSON.parse(Buffer.concat(said).toString());
    },
  };
}

/** Ten times as many, without a pause between two pages; then one who comes after. */
async function overload(server) {
  const alone = median(await Promise.all(Array.from({ length: 1 }, async () => (await trackPage(server)).ms)));
  const end = Date.now() + 20_000;
  const answers = { ok: 0, refused: 0, other: 0 };
  const refusals = [];
  await Promise.all(
    Array.from({ length: 10 * readers }, async () => {
      while (Date.now() < end) {
        try {
          const { status, ms } = await trackPage(server);
          if (status === 200) answers.ok++;
          else if (status === 429 || status === 503) {
            answers.refused++;
            refusals.push(ms);
          } else answers.other++;
        } catch {
          answers.other++;
        }
      }
    }),
  );
  find(
    answers.other === 0 && answers.refused > 0,
    `${10 * readers} readers without a pause: ${answers.ok} answered, ${answers.refused} refused with 429 or 503, ${answers.other} anything else`,
  );
  find(percentile(refusals, 0.5) < 1_000, `a refusal took ${percentile(refusals, 0.5).toFixed(0)} ms at the median`);
  await pause(5_000);
  const { status, ms } = await post(server, { query: '{ featuredArtists(first: 1) { name } }' });
  const errors = server.errors();
  find(
    status === 200 && server.isAlive() && errors.length === 0,
    `5 s later the server answers with ${status} in ${ms.toFixed(0)} ms (${alone.toFixed(0)} ms before), ${errors.length} errors in its log${first(errors)}`,
  );
}

function first(errors) {
  return errors.length > 0 ? ` (${errors[0]})` : '';
}

function percentile(values, share) {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN;
}

function median(values) {
  return percentile(values, 0.5);
}
