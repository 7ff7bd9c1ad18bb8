import { graphql, readInlineData } from 'react-relay/hooks';
import type { verdict_model$key } from '../__generated__/verdict_model.graphql.ts';
import { formatCount } from './format.ts';
import { reportText } from './text/report.ts';

/** Why a model's advice deserves the trust it gets, in a sentence; its figures stand beside it. */
export function reasonOf(model: verdict_model$key) {
  const { verdict, trackCount, artistCount, evaluation } = readInlineData(
    graphql`
      fragment verdict_model on PopularityModel @inline {
        verdict
        trackCount
        artistCount
        evaluation {
          withinArtistRankCorrelation {
            low
          }
        }
      }
    `,
    model,
  );
  // An order that was better than chance gives no signal only where there is too little to learn from.
  const tooFew = verdict === 'NO_SIGNAL' && evaluation.withinArtistRankCorrelation.low > 0;
  return tooFew ? reportText.tooFew(formatCount(trackCount), formatCount(artistCount)) : reportText.reasons[verdict];
}
