import { formatCount } from './format.ts';
import { reportText } from './text/report.ts';

type Model = { readonly verdict: string; readonly trackCount: number; readonly artistCount: number };

/** Why a model's advice deserves the trust it gets, in a sentence; `low` is the least its order may be worth. */
export function reasonOf({ verdict, trackCount, artistCount }: Model, low: number) {
  // An order that was better than chance gives no signal only where there is too little to learn from.
  const tooFew = verdict === 'NO_SIGNAL' && low > 0;
  return tooFew ? reportText.tooFew(formatCount(trackCount), formatCount(artistCount)) : reportText.reasons[verdict];
}
