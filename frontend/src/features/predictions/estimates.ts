import { graphql } from 'react-relay/hooks';
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

export const methodName = (method: string) => reportText.methods[method] ?? method;
