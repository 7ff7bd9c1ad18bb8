import { graphql } from 'react-relay/hooks';
import type { Column } from '../../components/tables/tableData.ts';
import type { Estimate } from '../../lib/estimate.ts';
import { formatHundredths } from '../../lib/format.ts';
import { reportText } from '../../lib/text/report.ts';

graphql`
  fragment estimates_evaluation on ModelEvaluation {
    randomSplitAuc
    heldOutAuc {
      value
      low
      high
    }
    withinArtistRankCorrelation {
      value
      low
      high
    }
  }
`;

/** Columns for a figure and its interval. */
export const estimateColumns = (name: string, key: string): Column[] => [
  { name, key, format: formatHundredths },
  { name: reportText.columns.low, key: `${key}_low`, format: formatHundredths },
  { name: reportText.columns.high, key: `${key}_high`, format: formatHundredths },
];

/** The cells of those columns. */
export const cellsOf = ({ value, low, high }: Estimate) => [value, low, high];

export const methodName = (method: string) => reportText.methods[method] ?? method;
