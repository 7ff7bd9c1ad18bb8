// Server-sent events: the client graphql-sse, and what a browser's EventSource needs.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { ask } from '../server.mjs';
import { cancelAll, progress, question, queue, start } from './analyses.mjs';

export async function eventStreams(server, check) {
  const client = createClient({ url: `${server.url}/graphql`, retryAttempts: 0 });

  await check('graphql-sse: an analysis is followed from its start to its end', async () => {
    const [id] = await queue(server, 1);
    const results = await all(client.iterate({ query: progress, variables: { id } }));
    assert.equal(results.at(-1).data.analysisProgress.status, 'COMPLETED');
    assert.ok(results.length > 2, `${results.length} results`);
  });
  await check('graphql-sse: a query and a mutation are answered and completed', async () => {
    assert.deepEqual(await all(client.iterate({ query: '{ __typename }' })), [{ data: { __typename: 'Query' } }]);
    const [{ data }] = await all(client.iterate({ query: start, variables: await question(server) }));
    assert.ok(data.startAnalysis.analysis.id);
    await cancelAll(server, [data.startAnalysis.analysis.id]);
  });
  await check('graphql-sse: what is refused before execution comes as a result with errors', async () => {
    const [{ data, errors }] = await all(client.iterate({ query: '{ nope }' }));
    assert.equal(data, undefined);
    assert.match(errors[0].message, /nope/);
  });
  await check('graphql-sse: a subscription that fails tells so and completes', async () => {
    const [{ errors }] = await all(client.iterate({ query: progress, variables: { id: 'x' } }));
    assert.match(errors[0].message, /analysisId/);
  });
  client.dispose();

  await check('an event stream over GET, as EventSource asks: subscription and headers', async () => {
    const { featuredArtists } = await ask(server, '{ featuredArtists(first: 1) { latestAnalysis { id } } }');
    const answer = await get(server, progress, { id: featuredArtists[0].latestAnalysis.id });
    assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
    assert.equal(answer.headers.get('x-accel-buffering'), 'no');
    assert.equal(answer.headers.get('content-encoding'), null);
    assert.match(await answer.text(), /^:\n\nevent: next\ndata: \{"data":.*"COMPLETED".*\}\n\nevent: complete\ndata:\n\n$/s);
  });
  await check('an event stream over GET: a mutation is refused', async () => {
    const answer = await get(server, start, await question(server));
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('allow'), 'POST');
    assert.match((await answer.json()).errors[0].message, /POST/);
  });
}

/** A stream with nothing to tell still shows that it lives. */
export async function heartbeat(server, check) {
  await check('an event stream that has nothing to tell shows within 12 seconds that it lives', async () => {
    const ids = await queue(server, 15);
    try {
      const answer = await get(server, progress, { id: ids.at(-1) }, AbortSignal.timeout(30_000));
      const decoder = new TextDecoder();
      let [text, quietSince, longest] = ['', performance.now(), 0];
      for await (const part of answer.body) {
        longest = Math.max(longest, performance.now() - quietSince);
        quietSince = performance.now();
        text += decoder.decode(part);
        // The first comment opens the stream.
        if (text.split('\n').filter((line) => line === ':').length > 1) break;
        if (text.includes('event: complete')) break;
      }
      assert.ok(longest < 12_000, `silent for ${longest} ms`);
      assert.match(text, /^:\n\nevent: next/);
      console.log(`     longest silence: ${(longest / 1000).toFixed(1)} s, ${/\n:\n/.test(text) ? 'with' : 'without'} a heartbeat`);
    } finally {
      await cancelAll(server, ids);
    }
  });
}

async function all(results) {
  const list = [];
  for await (const result of results) list.push(result);
  return list;
}

function get(server, query, variables, signal = AbortSignal.timeout(20_000)) {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return fetch(`${server.url}/graphql?${parameters}`, { headers: { accept: 'text/event-stream' }, signal });
}
