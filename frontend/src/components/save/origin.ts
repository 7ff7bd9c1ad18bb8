import { fetchQuery, graphql } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import type { originQuery as OriginQuery } from '../../__generated__/originQuery.graphql.ts';
import type { provenanceQuery as ProvenanceQuery } from '../../__generated__/provenanceQuery.graphql.ts';
import { nameOf } from '../../lib/artistName.ts';
import { formatList } from '../../lib/format.ts';
import { saveText } from '../../lib/text/save.ts';
import { provenanceQuery } from '../states/provenance.ts';

/** Which analysis saved figures are from, and what it takes to get them again. */
export type Origin = {
  analysisId: string;
  artist: string;
  methodVersion?: string;
  dataHash?: string;
  sources?: readonly string[];
};

const several = graphql`
  query originQuery($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Analysis {
        id
        artist {
          ...artistName_artist @relay(mask: false)
        }
        reproduction {
          methodVersion
          dataHash
          sources
        }
      }
    }
  }
`;

/**
 * The origin of what was worked out from these analyses; that of one mostly from what the page has read already. Fails
 * when one cannot be found, because figures without it should not be saved as if they had none.
 */
export async function originsOf(environment: IEnvironment, analysisIds: readonly string[]): Promise<readonly Origin[]> {
  const found = await (analysisIds.length === 1
    ? oneOf(environment, analysisIds[0] ?? '')
    : severalOf(environment, analysisIds));
  return found.map((analysis) => {
    if (!analysis?.artist || !analysis.id) throw new Error('An analysis that the figures are from was not found.');
    return { analysisId: analysis.id, artist: nameOf(analysis.artist), ...analysis.reproduction };
  });
}

async function oneOf(environment: IEnvironment, analysisId: string) {
  const asked = fetchQuery<ProvenanceQuery>(
    environment,
    provenanceQuery,
    { analysisId },
    { fetchPolicy: 'store-or-network' },
  );
  return [(await asked.toPromise())?.analysis];
}

async function severalOf(environment: IEnvironment, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return (await fetchQuery<OriginQuery>(environment, several, { ids }).toPromise())?.nodes ?? ids.map(() => null);
}

/** So many artists are named; more would not fit a file's name. */
const named = 2;

/** Whose figures they are, in words; nothing where they are nobody's. */
export const artistsOf = (origins: readonly Origin[]) =>
  origins.length > named ? saveText.artists(origins.length) : formatList(origins.map(({ artist }) => artist));
