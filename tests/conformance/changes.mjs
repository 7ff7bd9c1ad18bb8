// Whether the exported schema breaks a client of the last release, by graphql-js' own comparison. What is dangerous is told
// and allowed: a new value of an enum, say, which clients are asked to expect (docs/api/README.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { root } from '../../scripts/tools.mjs';

const read = (file) => buildSchema(readFileSync(join(root, file), 'utf8'));

export function changes(judge) {
  const released = read('docs/api/released.graphql');
  const current = read('frontend/schema.graphql');
  const breaking = findBreakingChanges(released, current);
  judge(
    'no client of the last release breaks',
    breaking.length === 0,
    breaking.map(({ type, description }) => `\n${type}: ${description}`).join(''),
  );
  for (const { description } of findDangerousChanges(released, current)) console.log(`note ${description}`);
  judge(
    'a field that is taken away is seen as breaking',
    findBreakingChanges(current, buildSchema('type Query { catalog: Int }')).length > 0,
  );
}
