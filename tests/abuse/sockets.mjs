// Conversations over sockets, broken at random: whatever comes, the server answers with well-formed messages or closes
// the socket with a code of the protocol, and never hangs.
import { open } from '../clients/socket.mjs';
import { ask, pause } from '../server.mjs';
import { corpus } from './corpus.mjs';
import { random } from './random.mjs';

const seed = 20201125;
const count = 1_000;
const together = 20;
const closings = [1000, 1007, 1009, 4400, 4401, 4409, 4429];

export async function sockets(server, check) {
  const sound = await corpus(server);
  await check(`${count.toLocaleString('en')} mutated conversations over sockets (seed ${seed}): answered or closed, no hang`, async () => {
    const dice = random(seed);
    const ends = new Map();
    let sent = 0;
    for (let made = 0; made < count; made += together) {
      const conversations = Array.from({ length: together }, () => conversation(dice, sound));
      sent += conversations.flat().length;
      for (const code of await Promise.all(conversations.map((messages) => converse(server, messages)))) {
        ends.set(code, (ends.get(code) ?? 0) + 1);
      }
    }
    console.log(`     ${sent} messages; ends by code: ${[...ends].sort().map(([code, times]) => `${code} × ${times}`).join(', ')}`);
  });
  await check('8,000 subscriptions given up as soon as they are asked for: no error of the server\'s own', () => giveUp(server));
}

/** The log, read at the end, tells whether one was caught between its beginning and its end. */
async function giveUp(server) {
  const { featuredArtists } = await ask(server, '{ featuredArtists(first: 1) { latestAnalysis { id } } }');
  const variables = { id: featuredArtists[0].latestAnalysis.id };
  const query = 'subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }';
  for (let round = 0; round < 20; round++) {
    const opened = await Promise.all(Array.from({ length: 40 }, () => open(server)));
    for (const [at, socket] of opened.entries()) {
      socket.send({ type: 'connection_init' });
      for (let id = 0; id < 10; id++) {
        socket.send({ type: 'subscribe', id: String(id), payload: { query, variables } });
        socket.send({ type: 'complete', id: String(id) });
      }
      if (at % 2) socket.terminate();
      else socket.close();
    }
    await Promise.all(opened.map(({ closed }) => closed));
  }
}

/** Sends all, asks whether the server is still there, and closes; gives the code with which the socket ended. */
async function converse(server, messages) {
  const socket = await open(server);
  const told = () => messages.map(String).join('\n').slice(0, 2_000);
  for (const message of messages) socket.send(message);
  socket.send({ type: 'ping', payload: { last: true } });
  const answered = socket
    .until((message) => {
      if (!isWellFormed(message)) throw new Error(`${JSON.stringify(message).slice(0, 500)}\n${told()}`);
      return message.type === 'pong' && message.payload?.last;
    })
    .then(socket.close, (error) => {
      if (!/^closed/.test(error.message)) throw error;
    });
  const hung = pause(20_000).then(() => Promise.reject(new Error(`no answer and no end:\n${told()}`)));
  await Promise.race([answered, hung]);
  const { code } = await Promise.race([socket.closed, hung]);
  hung.catch(() => {});
  if (!closings.includes(code)) throw new Error(`closed with ${code}:\n${told()}`);
  return code;
}

function isWellFormed({ type, id, payload }) {
  if (type === 'connection_ack' || type === 'pong') return true;
  if (typeof id !== 'string') return false;
  if (type === 'complete') return true;
  if (type === 'next') return 'data' in payload || payload.errors.length > 0;
  return type === 'error' && payload.length > 0 && payload.every(({ message, extensions }) => message && extensions?.code !== 'INTERNAL_ERROR');
}

/** Some messages of a sound conversation, one of them or their order broken. */
function conversation(dice, sound) {
  const messages = [{ type: 'connection_init', payload: {} }];
  for (let id = dice.below(4); id >= 0; id--) {
    messages.push({ type: 'subscribe', id: String(id), payload: dice.oneOf(sound) });
    if (dice.chance(0.5)) messages.push(dice.oneOf([{ type: 'complete', id: String(id) }, { type: 'ping' }, { type: 'pong', payload: null }]));
  }
  const at = dice.below(messages.length);
  const broken = structuredClone(messages);
  const ways = [
    () => broken.splice(at, 1),
    () => broken.splice(at, 0, broken[at]),
    () => broken.push(broken.shift()),
    () => (broken[at] = mutateMessage(dice, broken[at])),
    () => (broken[at] = mutateMessage(dice, broken[at])),
  ];
  if (dice.chance(0.9)) dice.oneOf(ways)();
  return broken.map((message) => {
    const text = JSON.stringify(message);
    if (dice.chance(0.02)) return Buffer.from(text);
    return dice.chance(0.08) ? mutateText(dice, text) : text;
  });
}

function mutateMessage(dice, message) {
  const key = dice.oneOf(['type', 'id', 'payload', 'query', 'variables', 'operationName', 'extensions']);
  const value = dice.oneOf([
    null, 0, true, '', '\u{1F3B5}', 'x'.repeat(2_000), [], {}, [[[]]], '0', 'complete', 'subscribe', 'connection_ack', { query: '{' }, { query: '{ nope }' },
  ]);
  const top = key === 'type' || key === 'id' || key === 'payload';
  return top ? { ...message, [key]: value } : { ...message, payload: { ...message.payload, [key]: value } };
}

function mutateText(dice, text) {
  const at = dice.below(text.length);
  const strange = dice.oneOf(['\u0000', '\\ud800', '"', '\\', '{', ']', ',', '\uFEFF', '[['.repeat(100)]);
  return text.slice(0, at) + strange + text.slice(at + dice.below(2));
}
