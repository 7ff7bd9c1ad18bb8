// Whether Relay's compiler takes the exported schema as one made for it: a fragment that can be fetched again for every
// type with an id, and a connection that can be paged for every connection.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { root } from '../../scripts/tools.mjs';

const contract = join(root, 'frontend/schema.graphql');

export function relay(judge) {
  const schema = buildSchema(readFileSync(contract, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'musicmastery-relay-'));
  try {
    mkdirSync(join(folder, 'src/__generated__'), { recursive: true });
    copyFileSync(contract, join(folder, 'schema.graphql'));
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'typescript',
        artifactDirectory: './src/__generated__',
        customScalarTypes: { DateTime: 'string' },
      }),
    );
    const fragments = pagedFragments(schema);
    judge('the schema has connections to page', fragments.length >= 10, `it has ${fragments.length}`);
    for (const { name, text } of fragments) {
      writeFileSync(join(folder, 'src', `${name}.ts`), `import { graphql } from 'react-relay';\ngraphql\`${text}\`;\n`);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/relay-compiler/cli.js'), '--output', 'quiet-with-errors'],
      { cwd: folder, encoding: 'utf8' },
    );
    const artifacts = readdirSync(join(folder, 'src/__generated__'));
    judge('relay-compiler compiles them', status === 0, stdout + stderr);
    for (const { name, field } of fragments) {
      const made = artifacts.includes(`${name}PageQuery.graphql.ts`);
      judge(`relay-compiler pages ${field} with @refetchable and @connection`, made, 'made no query for the next page');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fragment for each connection on the query's root and on each type with an id. */
function pagedFragments(schema) {
  const node = schema.getType('Node');
  const owners = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && (type === schema.getQueryType() || type.getInterfaces().includes(node)),
  );
  return owners.flatMap((owner) =>
    Object.values(owner.getFields())
      .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
      .map((field) => fragment(owner, field)),
  );
}

function fragment(owner, { name, type, args }) {
  const module = `${owner.name}${name[0].toUpperCase()}${name.slice(1)}`;
  const item = getNamedType(getNamedType(getNamedType(type).getFields().edges.type).getFields().node.type);
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const variables = needed.map((arg) => `${arg.name}: { type: "${arg.type}" }`).join(' ');
  const given = needed.map((arg) => `${arg.name}: $${arg.name} `).join('');
  const keys = isInterfaceType(item) || item.getFields().id ? 'id' : '__typename';
  return {
    name: module,
    field: `${owner.name}.${name}`,
    text: `fragment ${module}_owner on ${owner.name}
      @refetchable(queryName: "${module}PageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 } cursor: { type: "String" } ${variables}) {
        ${name}(first: $count, after: $cursor ${given}) @connection(key: "${module}_${name}") { edges { node { ${keys} } } }
      }`,
  };
}
