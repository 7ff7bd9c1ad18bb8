// A GraphQL server as one writes it on Node.js: graphql-yoga with the same schema, over the same catalog in memory.
// Arguments: the JSON endpoint to fill it from, and the id of an analysis.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createSchema, createYoga } from 'graphql-yoga';

const [source, analysisId] = process.argv.slice(2);
const artists = new Map();
const tracks = new Map();
for await (const line of createInterface({ input: Readable.fromWeb((await fetch(`${source}/dump`)).body) })) {
  const track = JSON.parse(line);
  track.artistIds = track.artists.map(({ id }) => id);
  for (const artist of track.artists) if (!artists.has(artist.id)) artists.set(artist.id, artist);
  delete track.artists;
  tracks.set(track.id, track);
}
const inOrder = [...tracks.values()];
const analysis = (await (await fetch(`${source}/analysis?id=${encodeURIComponent(analysisId)}`)).json()).data.analysis;

const typeDefs = readFileSync(new URL('../../frontend/schema.graphql', import.meta.url), 'utf8');
const resolvers = {
  Query: {
    track: (_, { id }) => tracks.get(id) ?? null,
    tracks: (_, { first }) => ({
      totalCount: inOrder.length,
      pageInfo: { hasNextPage: first < inOrder.length },
      nodes: inOrder.slice(0, first),
    }),
    analysis: (_, { id }) => (id === analysisId ? analysis : null),
  },
  Track: { artists: ({ artistIds }) => artistIds?.map((id) => artists.get(id)) },
};
const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
});
createServer((request, response) => (request.url === '/' ? response.end('ready') : yoga(request, response))).listen(
  Number(process.env.MUSICMASTERY_PORT),
  '127.0.0.1',
);
