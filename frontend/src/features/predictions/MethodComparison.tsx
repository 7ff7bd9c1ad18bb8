import { graphql, useFragment } from 'react-relay/hooks';
import type { MethodComparison_model$key } from '../../__generated__/MethodComparison_model.graphql.ts';
import { ChartFigure } from '../../components/charts/ChartFigure.tsx';
import { IntervalRows } from '../../components/charts/IntervalRows.tsx';
import { formatEstimate } from '../../lib/estimate.ts';
import { formatHundredths } from '../../lib/format.ts';
import { commonText } from '../../lib/text/common.ts';
import { reportText } from '../../lib/text/report.ts';
import { cellsOf, estimateColumns, methodName } from './estimates.ts';

export function MethodComparison({ model }: { model: MethodComparison_model$key }) {
  const { evaluation, comparison } = useFragment(
    graphql`
      fragment MethodComparison_model on PopularityModel @throwOnFieldError {
        evaluation {
          method
          ...estimates_evaluation @relay(mask: false)
        }
        comparison {
          method
          ...estimates_evaluation @relay(mask: false)
        }
      }
    `,
    model,
  );
  const words = reportText;
  const all = [evaluation, ...comparison.filter(({ method }) => method !== evaluation.method)];
  const original = comparison.find(({ method }) => method === 'SEED_FOREST');
  return (
    <ChartFigure
      title={words.comparison}
      summary={words.comparisonText(
        formatEstimate(evaluation.withinArtistRankCorrelation),
        original ? formatEstimate(original.withinArtistRankCorrelation) : commonText.unknown,
      )}
      data={{
        columns: [
          { name: words.method, key: 'method' },
          ...estimateColumns(words.columns.rank, 'within_artist_rank_correlation'),
          ...estimateColumns(words.columns.auc, 'held_out_auc'),
          { name: words.columns.row, key: 'random_split_auc', format: formatHundredths },
        ],
        rows: all.map((each) => [
          methodName(each.method),
          ...cellsOf(each.withinArtistRankCorrelation),
          ...cellsOf(each.heldOutAuc),
          each.randomSplitAuc,
        ]),
      }}
      note={words.flattering}
    >
      <IntervalRows
        rows={all.map(({ method, withinArtistRankCorrelation }) => ({
          id: method,
          label: methodName(method),
          ...withinArtistRankCorrelation,
          emphasis: method === evaluation.method,
        }))}
        format={formatHundredths}
      />
    </ChartFigure>
  );
}
