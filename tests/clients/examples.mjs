// Runs every operation that docs/api/README.md shows, in its order, as a reader would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-sse';
import { root } from '../../scripts/tools.mjs';
import { ask } from '../server.mjs';

const page = join(root, 'docs/api/README.md');

export async function examples(server, check) {
  const shown = operations(readFileSync(page, 'utf8'));
  await check(`docs/api shows operations of every kind`, async () => {
    for (const kind of ['query', 'mutation', 'subscription']) {
      if (!shown.some(({ query }) => query.startsWith(kind))) throw new Error(`no ${kind} among ${shown.length}`);
    }
  });
  let before = {};
  for (const { query, variables } of shown) {
    await check(`docs/api: ${query.split(/[({]/)[0].trim()}`, async () => {
      const filled = fill(variables, before);
      before = query.startsWith('subscription') ? await lastOf(server, query, filled) : await ask(server, query, filled);
      holds(before, query);
    });
  }
  await check('docs/api/starter.graphql, which the explorer opens with', async () => {
    const query = readFileSync(join(root, 'docs/api/starter.graphql'), 'utf8');
    holds(await ask(server, query), query);
  });
}

/** Each block of GraphQL, with the block of JSON that follows it. */
function operations(markdown) {
  const blocks = [...markdown.matchAll(/^```(graphql|json)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text }));
  return blocks.flatMap(({ language, text }, at) =>
    language === 'graphql'
      ? [{ query: text, variables: blocks[at + 1]?.language === 'json' ? JSON.parse(blocks[at + 1].text) : {} }]
      : [],
  );
}

/** Puts in what stands for a value of the answer before. */
function fill(value, before) {
  if (typeof value === 'string' && value.startsWith('$')) {
    return value.slice(1).split('.').reduce((part, key) => part[key], before);
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, before));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, before)]));
}

/** An example must show something: its root is there, is no empty list, and tells of no error. */
function holds(data, query) {
  for (const [name, value] of Object.entries(data)) {
    const items = value?.nodes ?? value?.edges ?? value;
    const isEmpty = !value || (Array.isArray(items) && (items.length === 0 || items.includes(null)));
    if (isEmpty || value.errors?.length > 0) throw new Error(`${query}\n${name}: ${JSON.stringify(value)}`);
  }
}

async function lastOf(server, query, variables) {
  const client = createClient({ url: `${server.url}/graphql`, retryAttempts: 0 });
  let last;
  for await (const { data, errors } of client.iterate({ query, variables })) {
    if (errors) throw new Error(JSON.stringify(errors));
    last = data;
  }
  return last;
}
