/** Asks the server of the tests, or another. */
export async function ask<T>(query: string, variables: object = {}, url = process.env.E2E_URL): Promise<T> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export type Named = { id: string; name: string };

/** The artists whose analysis is finished from the start. */
export const featured = async () =>
  (await ask<{ featuredArtists: Named[] }>('{ featuredArtists(first: 6) { id name } }')).featuredArtists;

/** A featured artist as a first visitor finds it: nobody has had it analysed anew. */
export async function untouched() {
  type Answer = { featuredArtists: (Named & { analyses: { totalCount: number } })[] };
  const { featuredArtists } = await ask<Answer>('{ featuredArtists(first: 6) { id name analyses { totalCount } } }');
  const artist = featuredArtists.find(({ analyses }) => analyses.totalCount === 1);
  if (!artist) throw new Error('Every featured artist has been analysed anew.');
  return artist;
}

/** Artists with a library and a network that nobody has analysed yet. */
export async function unanalysed(count: number): Promise<Named[]> {
  type Answer = {
    featuredArtists: {
      relatedArtists: { nodes: (Named & { analyses: { totalCount: number }; tracks: { totalCount: number } })[] };
    }[];
  };
  const { featuredArtists } = await ask<Answer>(`{
    featuredArtists(first: 6) {
      relatedArtists(first: 20) {
        nodes { id name analyses { totalCount } tracks { totalCount } }
      }
    }
  }`);
  const found = new Map<string, Named>();
  for (const artist of featuredArtists.flatMap(({ relatedArtists }) => relatedArtists.nodes)) {
    if (artist.analyses.totalCount === 0 && artist.tracks.totalCount >= 20) found.set(artist.id, artist);
  }
  return [...found.values()].slice(0, count);
}

/** Finds an artist on a server by name and waits until an analysis of it has completed; gives the artist. */
export async function analysed(name: string, url: string): Promise<Named> {
  const found = await ask<{ searchArtists: { nodes: Named[] } }>(
    'query($name: String!) { searchArtists(text: $name, first: 1) { nodes { id name } } }',
    { name },
    url,
  );
  const artist = found.searchArtists.nodes[0];
  if (!artist) throw new Error(`There is no artist called ${name}.`);
  await ask(
    'mutation($id: ID!) { startAnalysis(input: { artistId: $id }) { errors { ... on UserError { message } } } }',
    { id: artist.id },
    url,
  );
  type Standing = { artist: { analyses: { nodes: { status: string; failure: { message: string } | null }[] } } };
  for (let wait = 0; wait < 600; wait++) {
    const standing = await ask<Standing>(
      'query($id: ID!) { artist(id: $id) { analyses(first: 1) { nodes { status failure { message } } } } }',
      { id: artist.id },
      url,
    );
    const newest = standing.artist.analyses.nodes[0];
    if (newest?.status === 'COMPLETED') return artist;
    if (newest?.failure) throw new Error(newest.failure.message);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The analysis of ${name} did not end in two minutes.`);
}

export const artistPath = (id: string) => `/artist/${encodeURIComponent(id)}`;

export async function firstFeatured() {
  const [artist] = await featured();
  if (!artist) throw new Error('There is no featured artist.');
  return artist;
}
