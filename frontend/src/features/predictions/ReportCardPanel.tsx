import { graphql } from 'react-relay/hooks';
import type { ReportCardPanelQuery } from '../../__generated__/ReportCardPanelQuery.graphql.ts';
import { AnalysisGone } from '../../components/states/AnalysisGone.tsx';
import { EmptyState } from '../../components/states/EmptyState.tsx';
import { type PanelProps, usePanelQuery } from '../../components/states/panelQuery.ts';
import { reportText } from '../../lib/text/report.ts';
import { ReportCard } from './ReportCard.tsx';

export default function ReportCardPanel({ analysisId, attempt }: PanelProps) {
  const { analysis } = usePanelQuery<ReportCardPanelQuery>(
    graphql`
      query ReportCardPanelQuery($analysisId: ID!) @throwOnFieldError {
        analysis(id: $analysisId) {
          model {
            ...ReportCard_model
          }
        }
      }
    `,
    { analysisId },
    attempt,
  );
  if (!analysis) return <AnalysisGone />;
  if (analysis.model) return <ReportCard model={analysis.model} />;
  return (
    <EmptyState title={reportText.noModel}>
      <p>{reportText.noModelNext}</p>
    </EmptyState>
  );
}
