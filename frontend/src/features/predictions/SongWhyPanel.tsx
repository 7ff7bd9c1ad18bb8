import { graphql } from 'react-relay/hooks';
import type { SongWhyPanelQuery } from '../../__generated__/SongWhyPanelQuery.graphql.ts';
import { usePanelQuery } from '../../components/states/panelQuery.ts';
import { SongReason } from './SongReason.tsx';
import type { SongPanelProps } from './songPanel.ts';

export default function SongWhyPanel({ analysisId, songId, attempt }: SongPanelProps) {
  const { analysis } = usePanelQuery<SongWhyPanelQuery>(
    graphql`
      query SongWhyPanelQuery($analysisId: ID!, $songId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          prediction(trackId: $songId) {
            ...SongReason_prediction
          }
        }
      }
    `,
    { analysisId, songId },
    attempt,
  );
  return analysis?.prediction ? <SongReason prediction={analysis.prediction} /> : null;
}
