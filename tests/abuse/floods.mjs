// Connections that are opened, kept from ending, or left lying. The server must go on answering others, let go of what
// is dropped, and end what stands still.
import { connect } from 'node:net';
import WebSocket from 'ws';
import { ask, pause, post } from '../server.mjs';

const subscription = 'subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }';

export async function floods(server, check) {
  await check('10,000 event streams opened and dropped: others are answered', () =>
    flood(server, 10_000, (id) => eventStream(server, id)),
  );
  await check('10,000 sockets with a subscription each, opened and dropped: others are answered', () =>
    flood(server, 10_000, (id) => socket(server, id)),
  );
  // Each waits for the server to lose its patience, so they wait together.
  await Promise.all([
    check('20 readers that ask for 8 MB and never read: others are answered, and they are let go', () => slowReaders(server, 20)),
    check('500 requests that never end: others are answered, and they are let go', () => halfOpen(server, 500)),
  ]);
  await check('200 sockets that never say who they are: closed', () => silentSockets(server, 200));
}

/** Opens that many, a hundred at a time, while asking something else; then drops all at once. */
async function flood(server, count, open) {
  const { featuredArtists } = await ask(server, '{ featuredArtists(first: 1) { latestAnalysis { id } } }');
  const id = featuredArtists[0].latestAnalysis.id;
  const opened = [];
  for (let at = 0; at < count; at += 100) {
    opened.push(...(await Promise.all(Array.from({ length: 100 }, () => open(id)))));
    if (at % 1_000 === 0) await answers(server);
  }
  for (const drop of opened) drop();
  await answers(server);
}

async function answers(server) {
  const { status, ms } = await post(server, { query: '{ featuredArtists(first: 1) { name } }' });
  if (status !== 200) throw new Error(`others got status ${status}`);
  if (ms > 5_000) throw new Error(`others waited ${Math.round(ms)} ms`);
}

/** Opens a raw connection, sends the text, and gives what ends it. */
function raw(server, text) {
  return new Promise((resolve) => {
    const connection = connect(server.port, '127.0.0.1', () => connection.write(text, () => resolve(connection)));
    connection.on('error', () => resolve(connection));
    connection.pause();
  });
}

async function eventStream(server, id) {
  const body = JSON.stringify({ query: subscription, variables: { id } });
  const connection = await raw(
    server,
    `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return () => connection.destroy();
}

function socket(server, id) {
  return new Promise((resolve) => {
    const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws');
    const done = () => resolve(() => ws.terminate());
    ws.on('open', () => {
      ws.send('{"type":"connection_init"}');
      ws.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: subscription, variables: { id } } }), done);
    });
    ws.on('error', done);
    ws.on('close', done);
  });
}

async function slowReaders(server, count) {
  const query = '{ tracks(first: 100) { edges { cursor node { id name albumName artists { id name genres } provenance { source fetchedAt licence } audioFeatures { energy valence } } } } }';
  const body = JSON.stringify({ query });
  const request = `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  const readers = await Promise.all(Array.from({ length: count }, () => raw(server, request.repeat(200))));
  await answers(server);
  // A write tells that the connection is gone; a read would show the server a reader after all.
  await allEnd(readers, (connection) => connection.write('\r\n'));
}

async function halfOpen(server, count) {
  const requests = [
    'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":',
    'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ',
  ];
  const connections = await Promise.all(Array.from({ length: count }, (_, at) => raw(server, requests[at % 2])));
  await answers(server);
  await allEnd(connections, (connection) => connection.resume());
}

/** Waits until the server has lost its patience and closed each; `probe` makes a closed one show. */
async function allEnd(connections, probe) {
  const open = new Set(connections.filter((connection) => !connection.destroyed));
  for (const connection of open) {
    connection.on('close', () => open.delete(connection));
    connection.on('error', () => open.delete(connection));
  }
  await pause(30_000);
  for (const wait = performance.now() + 60_000; open.size > 0 && performance.now() < wait; await pause(500)) {
    open.forEach(probe);
  }
  for (const connection of open) connection.destroy();
  if (open.size > 0) throw new Error(`${open.size} of ${connections.length} are still open`);
}

async function silentSockets(server, count) {
  const closed = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve) => {
          const ws = new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws');
          ws.on('close', (code) => resolve(code));
          ws.on('error', () => {});
        }),
    ),
  );
  const wrong = closed.filter((code) => ![4408, 4429, 1006, 1008, 1013].includes(code));
  if (wrong.length > 0) throw new Error(`closed with ${[...new Set(wrong)]}`);
}
