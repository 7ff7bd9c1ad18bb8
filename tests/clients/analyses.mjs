// Analyses to follow: one that runs at once, and some that wait behind others and so say nothing for a while.
import { ask } from '../server.mjs';

export const progress = 'subscription($id: ID!) { analysisProgress(analysisId: $id) { status stages { name status } } }';
export const start = 'mutation($input: StartAnalysisInput!) { startAnalysis(input: $input) { analysis { id status } errors { ... on UserError { message } } } }';
export const cancel = 'mutation($id: ID!) { cancelAnalysis(input: { analysisId: $id }) { analysis { status } } }';

let neighbours = 0;

/** A question that was not asked before. */
export async function question(server) {
  const { featuredArtists } = await ask(server, '{ featuredArtists(first: 1) { id } }');
  neighbours = (neighbours % 50) + 1;
  return { input: { artistId: featuredArtists[0].id, neighbours } };
}

/** Starts that many; gives their ids. */
export async function queue(server, count) {
  const ids = [];
  while (ids.length < count) {
    const { startAnalysis } = await ask(server, start, await question(server));
    if (!startAnalysis.analysis) throw new Error(JSON.stringify(startAnalysis.errors));
    ids.push(startAnalysis.analysis.id);
  }
  return ids;
}

export async function cancelAll(server, ids) {
  for (const id of ids) await ask(server, cancel, { id });
}
