import { useChoice } from '../../../lib/search.ts';
import { type Measure, measures } from './niches.ts';

/** By which measure methods are compared; all parts of the page follow it. */
export const useMeasure = () => useChoice<Measure>('measure', measures, 'rank');
