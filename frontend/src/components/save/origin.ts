import { fetchQuery } from 'react-relay/hooks';
import type { IEnvironment } from 'relay-runtime';
import type { provenanceQuery as ProvenanceQuery } from '../../__generated__/provenanceQuery.graphql.ts';
import { nameOf } from '../../lib/artistName.ts';
import { provenanceQuery } from '../states/provenance.ts';

/** Which analysis saved figures are from, and what it takes to get them again. */
export type Origin = {
  analysisId: string;
  artist: string;
  methodVersion?: string;
  dataHash?: string;
  sources?: readonly string[];
};

/** The origin of what a panel shows, mostly from what the page has read already; nothing outside of panels. */
export async function originOf(environment: IEnvironment, analysisId?: string): Promise<Origin | undefined> {
  if (!analysisId) return undefined;
  const asked = fetchQuery<ProvenanceQuery>(
    environment,
    provenanceQuery,
    { analysisId },
    { fetchPolicy: 'store-or-network' },
  );
  const analysis = (await asked.toPromise())?.analysis;
  if (!analysis) return undefined;
  return { analysisId, artist: nameOf(analysis.artist), ...analysis.reproduction };
}
