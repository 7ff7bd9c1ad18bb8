// Single requests made to cost the server much. Each must be refused at once, with an error that says what is too much.
import { ask, post } from '../server.mjs';

/** Far more than any refusal takes; below what a user would call a hang. */
const inTime = 5_000;

const repeat = (count, text) => Array.from({ length: count }, (_, at) => text(at)).join(' ');

export async function hostile(server, check) {
  const { featuredArtists } = await ask(server, '{ featuredArtists(first: 1) { id } }');
  const [{ id }] = featuredArtists;
  const page = (inner) => `tracks(first: 100) { nodes { artists { ${inner} } } }`;
  const documents = {
    '10,000 aliases': `{ ${repeat(10_000, (at) => `a${at}: __typename`)} }`,
    '10,000 aliases of one look-up': `{ ${repeat(5_000, (at) => `a${at}: artist(id: "${id}") { name }`)} }`,
    'the same field 20,000 times': `{ ${repeat(20_000, () => '__typename')} }`,
    'a nesting of 500': `{ ${'a { '.repeat(500)} b ${'}'.repeat(500)} }`,
    'a nesting of 500 fields that are there': `{ artist(id: "${id}") { ${'tracks { nodes { artists { '.repeat(166)} id ${'} } } '.repeat(166)} } }`,
    'a list value nested 10,000 deep': `{ nodes(ids: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`,
    'a fragment cycle': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'a cycle of 1,000 fragments': `{ ...F0 } ${repeat(1_000, (at) => `fragment F${at} on Query { ...F${(at + 1) % 1_000} }`)}`,
    'fragments that double 30 times': `{ ...F0 } ${repeat(30, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Query { __typename }`,
    '2,000 fields that may overlap': `{ artist(id: "${id}") { ${repeat(2_000, () => '...on Artist { name ...on Artist { name } }')} } }`,
    '10,000 directives': `{ __typename ${repeat(10_000, () => '@include(if: true)')} }`,
    '5,000 variables': `query(${repeat(5_000, (at) => `$v${at}: Int`)}) { __typename }`,
    '5,000 operations': repeat(5_000, (at) => `query Q${at} { __typename }`),
    'a page of a page of a page': `{ artist(id: "${id}") { ${page(page(page('id')))} } }`,
    '200 kB of tokens': `{ ${'a '.repeat(100_000)} }`,
    'a text of 200 kB': `{ artist(id: "${'x'.repeat(200_000)}") { id } }`,
    'a name of 200 kB': `{ ${'x'.repeat(200_000)} }`,
    'a number of 100,000 digits': `{ featuredArtists(first: ${'9'.repeat(100_000)}) { id } }`,
    '10,000 ids': `{ nodes(ids: [${repeat(10_000, () => `"${id}"`)}]) { id } }`,
    'introspection nested': `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} } '.repeat(12)} } } }`,
  };
  for (const [name, query] of Object.entries(documents)) {
    await check(`${name}: refused in time, with a reason`, async () => refused(await post(server, { query })));
  }
  await check('1 MB of tokens: refused in time, with a reason', async () =>
    refused(await post(server, { query: `{ ${'a '.repeat(500_000)} }` })),
  );
  await check('variables of 200 kB, nested 5,000 deep: refused in time, with a reason', async () =>
    refused(
      await post(
        server,
        `{"query":"query($v: [ID!]!) { nodes(ids: $v) { id } }","variables":{"v":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
      ),
    ),
  );
  await check('100 such requests at once: all refused', async () => {
    const query = documents['fragments that double 30 times'];
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(server, { query })));
    answers.forEach(refused);
  });
}

function refused({ status, text, ms }) {
  const { data, errors } = JSON.parse(text);
  if (status < 400 || status >= 500) throw new Error(`status ${status}: ${text.slice(0, 300)}`);
  if (data || !errors?.[0]?.message) throw new Error(`no reason given: ${text.slice(0, 300)}`);
  if (text.length > 20_000) throw new Error(`an answer of ${text.length} characters`);
  if (ms > inTime) throw new Error(`took ${Math.round(ms)} ms`);
}
