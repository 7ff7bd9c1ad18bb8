// The protocol graphql-transport-ws message by message: each way to break it has its close code.
import assert from 'node:assert/strict';
import { pause } from '../server.mjs';
import { cancelAll, progress, queue } from './analyses.mjs';
import { open } from './socket.mjs';

const init = { type: 'connection_init' };
const subscribe = (id, query, variables) => ({ type: 'subscribe', id, payload: { query, variables } });

export async function protocol(server, check) {
  const breaches = [
    ['a second connection_init', [init, init], 4429, /Too many/],
    ['a subscribe before connection_init', [subscribe('1', '{ __typename }')], 4401, /Unauthorized/],
    ['no JSON', [init, '{'], 4400, /JSON/],
    ['no object', [init, '[]'], 4400, /object/],
    ['an unknown type', [init, { type: 'nope' }], 4400, /type/],
    ['a type of the server', [init, { type: 'next', id: '1', payload: {} }], 4400, /type/],
    ['a subscribe without id', [init, { type: 'subscribe', payload: { query: '{ __typename }' } }], 4400, /id/],
    ['a subscribe without query', [init, { type: 'subscribe', id: '1', payload: {} }], 4400, /query/],
    ['a subscribe without payload', [init, { type: 'subscribe', id: '1' }], 4400, /object/],
    ['a complete without id', [init, { type: 'complete' }], 4400, /id/],
    ['a ping with a text', [{ type: 'ping', payload: 'x' }], 4400, /payload/],
    ['bytes', [Buffer.from(JSON.stringify(init))], 4400, /text/],
    ['a message of 300 kB', [JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(300_000) } })], 1009, /bytes/],
  ];
  for (const [name, messages, code, reason] of breaches) {
    await check(`${name} closes the socket with ${code}`, async () => {
      const socket = await open(server);
      for (const message of messages) socket.send(message);
      const closed = await socket.closed;
      assert.equal(closed.code, code);
      assert.match(closed.reason, reason);
    });
  }
  await check('a socket without the subprotocol is closed with 4406', async () => {
    const socket = await open(server, { protocols: [] });
    assert.deepEqual(await socket.closed, { code: 4406, reason: 'Subprotocol not acceptable' });
  });
  await check('a socket without a first message is closed with 4408', async () => {
    const socket = await open(server);
    assert.deepEqual(await socket.closed, { code: 4408, reason: 'Connection initialisation timeout' });
  });
  await check('an id in use closes the socket with 4409, and may be used again after its end', async () => {
    const ids = await queue(server, 3);
    const socket = await open(server);
    socket.send(init);
    for (let times = 0; times < 3; times++) {
      socket.send(subscribe('again', '{ __typename }'));
      await socket.until(({ type }) => type === 'complete');
    }
    socket.send(subscribe('again', progress, { id: ids[2] }));
    await socket.until(({ type }) => type === 'next');
    socket.send({ type: 'complete', id: 'again' });
    socket.send(subscribe('again', progress, { id: ids[2] }));
    await socket.until(({ type }) => type === 'next');
    socket.send(subscribe('again', progress, { id: ids[2] }));
    assert.deepEqual(await socket.closed, { code: 4409, reason: 'Subscriber for again already exists' });
    await cancelAll(server, ids);
  });
  await check('a ping is answered with its payload, before and after connection_init', async () => {
    const socket = await open(server);
    socket.send({ type: 'ping', payload: { at: 1 } });
    assert.deepEqual(await socket.until(() => true), { type: 'pong', payload: { at: 1 } });
    socket.send(init);
    assert.deepEqual(await socket.until(() => true), { type: 'connection_ack' });
    socket.send({ type: 'ping' });
    assert.deepEqual(await socket.until(() => true), { type: 'pong' });
    socket.close();
    assert.equal((await socket.closed).code, 1000);
  });
  await check('a complete of nothing and a pong of one\'s own are let pass', async () => {
    const socket = await open(server);
    for (const message of [init, { type: 'pong' }, { type: 'complete', id: 'none' }]) socket.send(message);
    socket.send(subscribe('1', '{ __typename }'));
    const last = await socket.until(({ type }) => type === 'complete');
    assert.deepEqual(last, { type: 'complete', id: '1' });
    socket.close();
  });
  await check('the 101st operation at once is refused, and the socket goes on', async () => {
    const ids = await queue(server, 3);
    const socket = await open(server);
    socket.send(init);
    for (let at = 0; at <= 100; at++) socket.send(subscribe(`${at}`, progress, { id: ids[2] }));
    const refused = await socket.until(({ type }) => type === 'error');
    assert.equal(refused.payload[0].extensions.code, 'LIMIT_EXCEEDED');
    for (let at = 0; at < 100; at++) socket.send({ type: 'complete', id: `${at}` });
    await pause(300);
    socket.send(subscribe('after', '{ __typename }'));
    await socket.until(({ type, id }) => type === 'complete' && id === 'after');
    socket.close();
    await cancelAll(server, ids);
  });
  await check('a page of another site may open no socket, a page of our own may', async () => {
    for (const origin of ['http://evil.example', 'null', `http://127.0.0.1:${server.port + 1}`]) {
      await assert.rejects(open(server, { origin }), /403/);
    }
    const socket = await open(server, { origin: server.url });
    socket.send(init);
    await socket.until(({ type }) => type === 'connection_ack');
    socket.close();
  });
}

/** Who does not answer the pings of the WebSocket protocol itself is taken for lost. */
export async function silentPeer(server, check) {
  await check('a socket whose other end has died is dropped within 35 seconds', async () => {
    const socket = await open(server, { autoPong: false });
    socket.send(init);
    const late = pause(35_000).then(() => assert.fail('it is still open'));
    assert.equal((await Promise.race([socket.closed, late])).code, 1006);
  });
}
