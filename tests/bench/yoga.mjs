// A GraphQL server as one writes it on Node.js: graphql-yoga with the same schema, over the same catalog in memory.
// Arguments: the JSON endpoint to fill it from, and the id of an analysis.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createSchema, createYoga } from 'graphql-yoga';

const [source, analysisId] = process.argv.slice(2);
const artists = new Map(await lines('/dump/artists'));
const tracks = new Map(await lines('/dump/tracks'));
const inOrder = [...tracks.values()].sort((one, other) => (other.popularity ?? -1) - (one.popularity ?? -1) || (one.key < other.key ? -1 : 1));
const analysis = (await (await fetch(`${source}/analysis?id=${encodeURIComponent(analysisId)}`)).json()).data.analysis;

async function lines(path) {
  const { body } = await fetch(source + path);
  const found = [];
  for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
    const entry = JSON.parse(line);
    found.push([entry.id, entry]);
  }
  return found;
}

const typeDefs = readFileSync(new URL('../../frontend/schema.graphql', import.meta.url), 'utf8');
const resolvers = {
  Query: {
    track: (_, { id }) => tracks.get(id) ?? null,
    tracks: (_, { first }) => ({ totalCount: inOrder.length, pageInfo: { hasNextPage: first < inOrder.length }, nodes: inOrder.slice(0, first) }),
    analysis: (_, { id }) => (id === analysisId ? analysis : null),
  },
  Track: { artists: (track) => track.artistIds?.map((id) => artists.get(id)) },
};
const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), graphiql: false, landingPage: false, logging: false, maskedErrors: false });
createServer((request, response) => (request.url === '/' ? response.end('ready') : yoga(request, response))).listen(
  Number(process.env.MUSICMASTERY_PORT),
  '127.0.0.1',
);
