// Sound requests for the mutations to begin from: every part of the graph, every kind of value.
import { getIntrospectionQuery } from 'graphql';
import { ask } from '../server.mjs';

/** Documents with variables that fit them, for what the catalog holds. */
export async function corpus(server) {
  const { featuredArtists } = await ask(
    server,
    '{ featuredArtists(first: 2) { id name tracks(first: 3) { nodes { id } pageInfo { endCursor } } latestAnalysis { id } } }',
  );
  const [{ id: artist, name, tracks, latestAnalysis }, other] = featuredArtists;
  const track = tracks.nodes[0].id;
  const analysis = latestAnalysis.id;
  const after = tracks.pageInfo.endCursor;
  return [
    { query: getIntrospectionQuery() },
    { query: '{ catalog { artistCount trackCount updatedAt } sources { kind name capabilities { capability state retryAt } } }' },
    { query: 'query($text: String!, $first: Int) { searchArtists(text: $text, first: $first) { totalCount edges { score cursor node { id name } } } }', variables: { text: name, first: 5 } },
    { query: 'query($id: ID!, $after: String) { artist(id: $id) { ...A relatedArtists(first: 3) { edges { rank node { ...A } } } tracks(first: 2, after: $after) { nodes { ...T } pageInfo { hasNextPage endCursor } } } } fragment A on Artist { id name genres externalIds { source value } provenance { fetchedAt } } fragment T on Track { id name artists { name } audioFeatures { energy tempo key } }', variables: { id: artist, after } },
    { query: 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Artist { collaborators(first: 2) { edges { sharedTrackCount tracks { name } } } } ... on Track { releaseDate explicit } ... on Analysis { status } } }', variables: { ids: [artist, track, analysis] } },
    { query: 'query($where: TrackFilter, $order: TrackOrder, $last: Int) { tracks(where: $where, orderBy: $order, last: $last) { totalCount nodes { name popularity } pageInfo { startCursor hasPreviousPage } } }', variables: { where: { popularity: { min: 10, max: 90 }, feature: { feature: 'ENERGY', min: 0.2 }, nameContains: 'a' }, order: { field: 'NAME', direction: 'ASC' }, last: 5 } },
    { query: `{ tracks(where: { artistId: "${artist}", releaseYear: { min: 1990 }, explicit: false }, orderBy: { field: DURATION }, first: 3) { nodes { durationMs } } }` },
    { query: 'query($id: ID!) { analysis(id: $id) { status stages { name status done total } network { vertexCount vertices(first: 3) { edges { degree community centrality } } communities { label size } } segment { trackCount distribution(feature: ENERGY) { bins { from to count } quantiles } correlations { a b coefficient } tracks(first: 2) { nodes { name } } } } }', variables: { id: analysis } },
    { query: 'query($id: ID!, $order: PredictionOrder = GAP) { analysis(id: $id) { model { verdict evaluation { heldOutAuc { value low high } calibration { expected observed } } } drivers { feature direction effect { value effect } } songsToPromote(first: 3) { nodes { gap contributions { feature contribution } track { name } } } library(orderBy: $order, first: 3) { edges { cursor node { appeal } } } } }', variables: { id: analysis, order: 'APPEAL' } },
    { query: 'query($id: ID!, $to: ID!) { analysis(id: $id) { collaborators(orderBy: BENEFIT, first: 3) { nodes { artist { name } workedWith { name } introductionPath { name } } } network { path(to: $to) { name } links { kind weight } } reproduction { randomSeed sources } } }', variables: { id: analysis, to: other.id } },
    { query: 'mutation($input: CancelAnalysisInput!) { cancelAnalysis(input: $input) { clientMutationId analysis { id } errors { __typename ... on UserError { message } } } }', variables: { input: { analysisId: analysis, clientMutationId: 'c1' } } },
    { query: 'mutation($input: DeleteAnalysisInput!) { deleteAnalysis(input: $input) { deletedAnalysisId errors { __typename ... on AnalysisNotFoundError { analysisId } } } }', variables: { input: { analysisId: 'QW5hbHlzaXM6bm9uZQ==' } } },
    { query: 'mutation($input: StartAnalysisInput!) { startAnalysis(input: $input) { analysis { id } errors { __typename ... on UserError { message } ... on InvalidInputError { field } } } }', variables: { input: { artistId: 'QXJ0aXN0Om5vbmU=', degrees: 2, neighbours: 20, excludeArtistIds: [other.id] } } },
    { query: 'query A($yes: Boolean!) { catalog @include(if: $yes) { trackCount } ...F @skip(if: false) } fragment F on Query { featuredArtists { name @skip(if: $yes) latestAnalysis { requestedAt } } }', operationName: 'A', variables: { yes: true } },
    { query: 'subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }', variables: { id: analysis } },
  ];
}
