import type { RefObject } from 'react';
import { graphql } from 'react-relay/hooks';
import type { OlderAnalysisQuery } from '../../__generated__/OlderAnalysisQuery.graphql.ts';
import { useAnalysisQuery } from '../../components/states/panelQuery.ts';
import { Gaps } from '../../features/analyses/gaps/Gaps.tsx';
import { artistPath } from '../../lib/paths.ts';
import { AnalysisPanels } from './AnalysisPanels.tsx';
import { OlderNote } from './OlderNote.tsx';

type Props = {
  artistId: string;
  analysisId: string;
  newestId: string;
  arriving: RefObject<boolean>;
  attempt: number;
};

/** An analysis that is not the newest, as a link named it. */
export default function OlderAnalysis({ artistId, analysisId, newestId, arriving, attempt }: Props) {
  const { analysis } = useAnalysisQuery<OlderAnalysisQuery>(
    graphql`
      query OlderAnalysisQuery($analysisId: ID!) {
        analysis(id: $analysisId) {
          id
          status
          finishedAt
          artist {
            id
          }
          ...Gaps_analysis
        }
      }
    `,
    { analysisId },
    attempt,
  );
  const there = analysis?.status === 'COMPLETED' && analysis.artist.id === artistId;
  const shown = there ? analysis.id : newestId;
  return (
    <>
      <OlderNote finishedAt={there ? analysis.finishedAt : null} newestPath={artistPath(artistId)} />
      {there && <Gaps analysis={analysis} />}
      <AnalysisPanels key={shown} analysisId={shown} arriving={arriving} />
    </>
  );
}
