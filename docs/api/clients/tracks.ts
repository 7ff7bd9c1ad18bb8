// Walks a list of tracks from its start to its end, a page at a time. Needs Node 20 or a browser, no package.
const url = process.env.MUSICMASTERY_URL ?? 'http://localhost:5080/graphql';
const key = process.env.MUSICMASTERY_KEY;

interface Track {
  name: string;
  popularity: number | null;
  audioFeatures: { energy: number } | null;
}

interface Page {
  tracks: { nodes: Track[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data;
}

const query = `
  query LoudTracks($after: String) {
    tracks(
      where: { feature: { feature: LOUDNESS, min: -4 } }
      orderBy: { field: POPULARITY, direction: DESC }
      first: 100
      after: $after
    ) {
      totalCount
      nodes { name popularity audioFeatures { energy } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const found: Track[] = [];
let after: string | null = null;
let more = true;
while (more) {
  const { tracks }: Page = await ask<Page>(query, { after });
  found.push(...tracks.nodes);
  ({ hasNextPage: more, endCursor: after } = tracks.pageInfo);
  console.log(`${found.length} of ${tracks.totalCount} tracks louder than −4 dB`);
}
