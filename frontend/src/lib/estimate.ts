import { formatHundredths } from './format.ts';
import { commonText } from './text/common.ts';

/** A figure and the ends of its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

/** A figure never stands without its doubt: 0.19 (0.12 to 0.25). */
export const formatEstimate = ({ value, low, high }: Estimate) =>
  `${formatHundredths(value)} (${commonText.interval(formatHundredths(low), formatHundredths(high))})`;
