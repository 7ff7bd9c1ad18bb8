/** Asks the server of the tests. */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const answer = await fetch(`${process.env.E2E_URL}/graphql`, {
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

export const artistPath = (id: string) => `/artist/${encodeURIComponent(id)}`;
