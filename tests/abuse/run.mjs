// Attacks the built server as a stranger would who means harm: requests made to cost much, connections that flood or
// stall, requests broken at random. It must answer others all the while, tell what is wrong without a word about its
// insides, and come back to rest. `--results FILE` writes the counts as JSON; further arguments choose parts.
import { writeFileSync } from 'node:fs';
import { floods } from './floods.mjs';
import { hostile } from './hostile.mjs';
import { mutations } from './mutations.mjs';
import { sockets } from './sockets.mjs';
import { ask, pause, start } from '../server.mjs';

const parts = { hostile, mutations, sockets, floods };
const args = process.argv.slice(2);
const results = args.includes('--results') ? args.splice(args.indexOf('--results'), 2)[1] : null;
const chosen = Object.keys(parts).filter((name) => args.length === 0 || args.includes(name));
const counts = { passed: 0, failed: 0, skipped: 0 };

async function check(name, work) {
  const begun = performance.now();
  try {
    await work();
    counts.passed++;
    console.log(`ok   ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed++;
    console.log(`FAIL ${name}: ${error.message}`);
  }
}

/** Memory once nothing is asked any more: the least of some seconds. */
async function restingMemory(server) {
  const seen = [];
  for (let times = 0; times < 10; times++) {
    await pause(500);
    seen.push(server.memory());
  }
  return Math.min(...seen);
}

const server = await start();
try {
  // The first time through everything is loaded, compiled and cached; rest is what memory is after that.
  for (const name of chosen) await parts[name](server, check);
  const rest = await restingMemory(server);
  if (rest) {
    await check('memory is back to rest after the same once more', async () => {
      for (const name of chosen) await parts[name](server, async (_, work) => work());
      const again = await restingMemory(server);
      console.log(`     resident: ${rest} MB, then ${again} MB`);
      if (again > rest * 1.2 + 20) throw new Error(`${again} MB, and before ${rest} MB`);
    });
  } else {
    counts.skipped++;
    console.log('skip memory is back to rest: this system does not tell a process its memory');
  }
  await check('the server lives, and its log tells of no error', async () => {
    if (!server.isAlive()) throw new Error('it has ended');
    await ask(server, '{ featuredArtists(first: 1) { name } }');
    const [bad] = server.errors();
    if (bad) throw new Error(bad.slice(0, 500));
  });
} catch (error) {
  counts.failed++;
  console.log(`FAIL ${error.message}\n${server.log().slice(-2_000)}`);
} finally {
  await server.stop();
}
console.log(`${counts.passed} abuse checks passed, ${counts.failed} failed`);
if (results) writeFileSync(results, JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
