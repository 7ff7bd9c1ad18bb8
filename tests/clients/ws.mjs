// WebSockets: the client graphql-ws.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ask, pause } from '../server.mjs';
import { cancel, cancelAll, progress, question, queue, start } from './analyses.mjs';

export async function sockets(server, check) {
  const opened = [];
  const client = connect(server, { lazy: false, on: { connected: () => opened.push('connected') } });

  await check('graphql-ws: an analysis is followed from its start to its end', async () => {
    const [id] = await queue(server, 1);
    const results = await all(client.iterate({ query: progress, variables: { id } }));
    assert.equal(results.at(-1).data.analysisProgress.status, 'COMPLETED');
    assert.ok(results.length > 2, `${results.length} results`);
  });
  await check('graphql-ws: a query and a mutation are answered and completed', async () => {
    assert.deepEqual(await all(client.iterate({ query: '{ __typename }' })), [{ data: { __typename: 'Query' } }]);
    const [{ data }] = await all(client.iterate({ query: start, variables: await question(server) }));
    assert.ok(data.startAnalysis.analysis.id);
    await cancelAll(server, [data.startAnalysis.analysis.id]);
  });
  await check('graphql-ws: 50 operations at once over one socket each get their own answer', async () => {
    const [id] = await queue(server, 1);
    const followed = all(client.iterate({ query: progress, variables: { id } }));
    const names = Array.from({ length: 50 }, (_, at) => `n${at}`);
    const answers = await Promise.all(names.map((name) => all(client.iterate({ query: `{ ${name}: __typename }` }))));
    assert.deepEqual(answers, names.map((name) => [{ data: { [name]: 'Query' } }]));
    assert.equal((await followed).at(-1).data.analysisProgress.status, 'COMPLETED');
    assert.equal(opened.length, 1);
  });
  await check('graphql-ws: after a complete in the middle nothing more comes, and the socket goes on', async () => {
    const ids = await queue(server, 3);
    const id = ids.at(-1);
    const seen = [];
    const spied = connect(server, { on: { message: (message) => seen.push(message) } });
    const following = spied.iterate({ query: progress, variables: { id } });
    assert.ok((await following.next()).value.data);
    const kept = spied.iterate({ query: progress, variables: { id: ids[1] } });
    await kept.next();
    await following.return();
    // The round trip tells that the server has taken the complete.
    await all(spied.iterate({ query: '{ __typename }' }));
    const before = seen.length;
    await all(spied.iterate({ query: cancel, variables: { id } }));
    await all(spied.iterate({ query: '{ __typename }' }));
    const first = seen.find(({ type }) => type === 'next').id;
    assert.deepEqual(seen.slice(before).filter((message) => message.id === first), []);
    await cancelAll(server, ids);
    spied.dispose();
  });
  await check('graphql-ws: what is refused before execution comes as an error, what fails in it as a result', async () => {
    await assert.rejects(all(client.iterate({ query: '{ nope }' })), (errors) => /nope/.test(errors[0].message));
    const [{ errors }] = await all(client.iterate({ query: progress, variables: { id: 'x' } }));
    assert.match(errors[0].message, /analysisId/);
  });
  await check('graphql-ws: pings are answered', async () => {
    const pongs = [];
    const pinging = connect(server, { lazy: false, keepAlive: 200, on: { pong: (received) => received && pongs.push(1) } });
    for (let waits = 0; waits < 50 && pongs.length < 3; waits++) await pause(100);
    assert.ok(pongs.length >= 3, `${pongs.length} pongs`);
    pinging.dispose();
  });
  await client.dispose();
}

export async function restart(server, check) {
  await check('graphql-ws: after a restart of the server the client follows on', async () => {
    const ids = await queue(server, 8);
    const codes = [];
    const client = connect(server, {
      retryAttempts: 100,
      retryWait: () => pause(200),
      shouldRetry: () => true,
      on: { closed: (event) => codes.push(event.code) },
    });
    const following = client.iterate({ query: progress, variables: { id: ids.at(-1) } });
    assert.ok((await following.next()).value.data);
    await server.restart();
    const results = await all(following);
    assert.equal(codes[0], 1001);
    assert.equal(results.at(-1).data.analysisProgress.status, 'COMPLETED');
    const { __typename } = await ask(server, '{ __typename }');
    assert.equal(__typename, 'Query');
    client.dispose();
  });
}

function connect(server, options) {
  return createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    onNonLazyError: () => {},
    ...options,
  });
}

async function all(results) {
  const list = [];
  for await (const result of results) list.push(result);
  return list;
}
