// Uses the built server as its clients do: with graphql-sse and graphql-ws, and message by message where no client would
// do what the protocol forbids; runs the operations and programs that docs/api shows. `--results FILE` writes the counts as JSON.
import { writeFileSync } from 'node:fs';
import { start } from '../server.mjs';
import { examples } from './examples.mjs';
import { programs } from './programs.mjs';
import { eventStreams, heartbeat } from './sse.mjs';
import { protocol, silentPeer } from './protocol.mjs';
import { restart, sockets } from './ws.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };

async function check(name, work) {
  const begun = performance.now();
  try {
    await work();
    counts.passed++;
    console.log(`ok   ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed++;
    console.log(`FAIL ${name}: ${error.stack ?? JSON.stringify(error)}`);
  }
}

function skip(name, reason) {
  counts.skipped++;
  console.log(`skip ${name}: ${reason}`);
}

// One after the other, so that some wait and say nothing for a while.
const server = await start({ env: { MUSICMASTERY_ANALYSES_AT_ONCE: '1', MUSICMASTERY_MAX_ANALYSES_OF_CLIENT: '20' } });
try {
  // Two take their time, and wait beside the others.
  const slow = [silentPeer(server, check), heartbeat(server, check)];
  await eventStreams(server, check);
  await sockets(server, check);
  await protocol(server, check);
  await examples(server, check);
  await programs(server, check, skip);
  await Promise.all(slow);
  await restart(server, check);
  await check('the log tells of no error', async () => {
    const [bad] = server.errors();
    if (bad) throw new Error(bad.slice(0, 800));
  });
} catch (error) {
  counts.failed++;
  console.log(`FAIL ${error.stack}\n${server.log().slice(-2_000)}`);
} finally {
  await server.stop();
}
console.log(`${counts.passed} client checks passed, ${counts.failed} failed`);
const at = process.argv.indexOf('--results');
if (at > 0) writeFileSync(process.argv[at + 1], JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
