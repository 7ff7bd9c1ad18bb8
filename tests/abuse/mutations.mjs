// Sound requests, broken at random in their text, their tokens and their variables: whatever comes, the server answers
// with well-formed GraphQL and never with an error of its own.
import { Lexer, Source, TokenKind } from 'graphql';
import { corpus } from './corpus.mjs';
import { random } from './random.mjs';
import { post } from '../server.mjs';

const seed = 20201124;
const count = 20_000;
const together = 16;

export async function mutations(server, check) {
  const sound = await corpus(server);
  await check('sound requests: all answered without an error', async () => {
    for (const request of sound.filter(({ query }) => !query.startsWith('subscription'))) {
      const { status, text } = await post(server, request);
      if (status !== 200 || JSON.parse(text).errors) throw new Error(`${request.query}\n${text.slice(0, 500)}`);
    }
  });
  await check(`${count.toLocaleString('en')} mutated requests (seed ${seed}): no error of the server's own, no hang`, async () => {
    const names = [...new Set(sound.flatMap(({ query }) => tokens(query)).filter((token) => /^\w/.test(token)))];
    const dice = random(seed);
    const statuses = new Map();
    for (let made = 0; made < count; made += together) {
      const requests = Array.from({ length: together }, () => mutated(dice, dice.oneOf(sound), names));
      const answers = await Promise.all(requests.map((body) => post(server, body)));
      for (const [at, answer] of answers.entries()) {
        judge(requests[at], answer);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }
    }
    console.log(`     answers by status: ${[...statuses].sort().map(([status, times]) => `${status} × ${times}`).join(', ')}`);
  });
}

function judge(body, { status, text }) {
  const told = `${body.slice(0, 1_500)}\n→ ${status} ${text.slice(0, 500)}`;
  if (status >= 500) throw new Error(told);
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(`not JSON: ${told}`);
  }
  if (!('data' in answer) && !(answer.errors?.length > 0)) throw new Error(`neither data nor errors: ${told}`);
  for (const error of answer.errors ?? []) {
    if (!error.message || error.extensions?.code === 'INTERNAL_ERROR') throw new Error(`broken inside: ${told}`);
    if (/\bat [A-Z]\w+\.[A-Z]|Exception|System\.|\.cs\b/.test(error.message)) throw new Error(`tells of its insides: ${told}`);
  }
}

function mutated(dice, { query, variables, operationName }, names) {
  let text = query;
  let values = structuredClone(variables ?? {});
  // Many a document would never get past its first check: so in part of them only the variables are broken.
  const isSound = dice.chance(0.4);
  for (let times = 1 + dice.below(3); times > 0; times--) {
    if (isSound) values = mutateValue(dice, values);
    else if (dice.chance(0.55)) text = mutateTokens(dice, text, names);
    else if (dice.chance(0.3)) text = mutateText(dice, text);
    else values = mutateValue(dice, values);
  }
  const body = JSON.stringify({ query: text, variables: values, operationName: dice.chance(0.03) ? 'Nope' : operationName });
  return dice.chance(0.03) ? mutateText(dice, body) : body;
}

const literals = ['0', '-1', '101', '2147483648', '1e400', '-0.0', 'null', 'true', '""', '"""block"""', '"\\u0000"', '[]', '{}', '$nope', 'ENERGY', '{ min: 5, max: 1 }'];
const punctuation = ['{', '}', '(', ')', '[', ']', ':', '!', '@', '...', '|', '=', '&', '$'];

function mutateTokens(dice, text, names) {
  const list = tokens(text);
  if (list.length === 0) return text;
  const at = dice.below(list.length);
  const other = dice.below(list.length);
  const ways = [
    () => list.splice(at, 1),
    () => list.splice(at, 0, list[at]),
    () => ([list[at], list[other]] = [list[other], list[at]]),
    () => list.splice(at, 1, dice.oneOf(names)),
    () => list.splice(at, 1, dice.oneOf(literals)),
    () => list.splice(at, 0, dice.oneOf(punctuation)),
    () => list.splice(at, 0, ...list.slice(other, other + dice.below(20))),
    () => list.splice(at, dice.below(10)),
  ];
  dice.oneOf(ways)();
  return list.join(' ');
}

function mutateText(dice, text) {
  const at = dice.below(text.length + 1);
  const strange = ['\u0000', '\uFEFF', '\u{1F3B5}', '\uD800', '\\', '"', '#', '\r', '\u202E', String.fromCharCode(dice.below(0x300))];
  return text.slice(0, at) + dice.oneOf([dice.oneOf(strange), '', dice.oneOf(strange).repeat(50)]) + text.slice(at + dice.below(3));
}

function mutateValue(dice, value) {
  if (value && typeof value === 'object' && dice.chance(0.75)) {
    const keys = Object.keys(value);
    if (keys.length > 0) {
      const key = dice.oneOf(keys);
      if (dice.chance(0.15)) delete value[key];
      else value[key] = mutateValue(dice, value[key]);
      return value;
    }
  }
  return dice.oneOf([
    null, 0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 31), true, '', 'x'.repeat(300), '\u0000', 'QXJ0aXN0Og==', 'NaN', [], [null], {}, { min: 9, max: 1 }, [[['deep']]],
    [value], { value }, String(value),
  ]);
}

/** The document's tokens; what cannot be read any further is one token. */
function tokens(text) {
  const lexer = new Lexer(new Source(text));
  const list = [];
  for (;;) {
    const from = lexer.token.end;
    try {
      lexer.advance();
    } catch {
      return [...list, text.slice(from)];
    }
    if (lexer.token.kind === TokenKind.EOF) return list;
    list.push(text.slice(lexer.token.start, lexer.token.end));
  }
}
