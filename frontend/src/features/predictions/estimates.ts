import { graphql } from 'react-relay/hooks';
import type { Column } from '../../components/tables/tableData.ts';
import { formatHundredths } from '../../lib/format.ts';
import { commonText } from '../../lib/text/common.ts';
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

type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** A figure never stands without its doubt: 0.19 (0.12 to 0.25). */
export const formatEstimate = ({ value, low, high }: Estimate) =>
  `${formatHundredths(value)} (${commonText.interval(formatHundredths(low), formatHundredths(high))})`;

/** Columns for a figure and its interval. */
export const estimateColumns = (name: string, key: string): Column[] => [
  { name, key, format: formatHundredths },
  { name: reportText.columns.low, key: `${key}_low`, format: formatHundredths },
  { name: reportText.columns.high, key: `${key}_high`, format: formatHundredths },
];

/** The cells of those columns. */
export const cellsOf = ({ value, low, high }: Estimate) => [value, low, high];

export const methodName = (method: string) => reportText.methods[method] ?? method;
