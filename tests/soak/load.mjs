// Who is at work on the server during a soak. Each goes on until the signal is aborted and gives what it saw.
import { exportify } from '../exportify.mjs';
import { ask, pause, post } from '../server.mjs';

const page =
  'query($first: Int!, $min: Int!) { tracks(first: $first, where: { popularity: { min: $min } }) { totalCount nodes { name popularity artists { name } audioFeatures { energy } } } }';

/** One track page, somewhere in the catalog. */
export const trackPage = (server) =>
  post(server, { query: page, variables: { first: 50, min: Math.floor(Math.random() * 40) } });

/** Opens a track page once in so many ms, as one who reads does; notes how long each took and what went wrong. */
export async function reader(server, signal, every, seen) {
  await pause(Math.random() * every);
  while (!signal.aborted) {
    try {
      const { status, text, ms } = await trackPage(server);
      seen.times.push(ms);
      if (status !== 200 || text.includes('"errors"')) seen.errors.push(`${status} ${text.slice(0, 200)}`);
    } catch (error) {
      seen.errors.push(String(error));
    }
    await pause(every);
  }
}

/** Has one artist after the other analysed, each time without another artist, so that every one is a new question. */
export async function analyst(server, signal, seen) {
  const { featuredArtists } = await ask(
    server,
    '{ featuredArtists(first: 6) { id latestAnalysis { network { vertices(first: 100) { edges { degree node { id } } } } } } }',
  );
  for (let turn = 0; !signal.aborted; turn++) {
    const artist = featuredArtists[turn % featuredArtists.length];
    const others = artist.latestAnalysis.network.vertices.edges.filter((vertex) => vertex.degree === 2);
    const left = others[Math.floor(turn / featuredArtists.length) % others.length].node.id;
    const { startAnalysis } = await ask(
      server,
      'mutation($input: StartAnalysisInput!) { startAnalysis(input: $input) { analysis { id } errors { __typename } } }',
      { input: { artistId: artist.id, excludeArtistIds: [left] } },
    );
    if (startAnalysis.errors.length > 0) {
      seen.errors.push(`startAnalysis: ${JSON.stringify(startAnalysis.errors)}`);
      await pause(1_000);
      continue;
    }
    seen.current = startAnalysis.analysis.id;
    const status = await ended(server, signal, seen.current);
    if (status === 'COMPLETED') seen.done++;
    else if (!signal.aborted) seen.errors.push(`an analysis ended ${status}`);
  }
}

async function ended(server, signal, id) {
  while (!signal.aborted) {
    const { node } = await ask(server, 'query($id: ID!) { node(id: $id) { ... on Analysis { status } } }', { id });
    if (!['QUEUED', 'RUNNING'].includes(node.status)) return node.status;
    await pause(500);
  }
}

/** Follows whichever analysis is at work, over an event stream. */
export async function subscriber(server, signal, analyses, seen) {
  while (!signal.aborted) {
    if (!analyses.current) {
      await pause(100);
      continue;
    }
    try {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({
          query: 'subscription($id: ID!) { analysisProgress(analysisId: $id) { status } }',
          variables: { id: analyses.current },
        }),
        signal,
      });
      for await (const part of answer.body) seen.events += String(Buffer.from(part)).split('event: next').length - 1;
    } catch (error) {
      if (!signal.aborted) seen.errors.push(`subscription: ${error}`);
    }
    await pause(50);
  }
}

/** Sends the same export again and again: the first time it is news, and then every row is looked up and found the same. */
export async function importer(server, signal, rows, seen) {
  const file = exportify(rows);
  while (!signal.aborted) {
    const form = await fetch(`${server.url}/imports?name=soak.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    const answer = await form.json();
    if (!form.ok) {
      seen.errors.push(`import: ${form.status} ${JSON.stringify(answer)}`);
      return;
    }
    const status = await imported(server, signal, answer.id);
    if (status === 'COMPLETED') seen.done++;
    else if (!signal.aborted) seen.errors.push(`an import ended ${status}`);
  }
}

async function imported(server, signal, id) {
  while (!signal.aborted) {
    const { node } = await ask(server, 'query($id: ID!) { node(id: $id) { ... on CatalogImport { status } } }', { id });
    if (!['QUEUED', 'RUNNING'].includes(node.status)) return node.status;
    await pause(500);
  }
}
