import { wordsOf } from '../../lib/features.ts';
import { driversText } from '../../lib/text/drivers.ts';

/** Which way an audio feature goes, as a musician would say it: "louder does better". */
export function directionWords(feature: string, direction: string) {
  const { more, less } = wordsOf(feature);
  if (direction === 'UP') return driversText.up(more);
  if (direction === 'DOWN') return driversText.down(less);
  return driversText.mixed;
}

/** Says the direction without colour. */
export const arrows: Record<string, string> = { UP: '↑', DOWN: '↓', MIXED: '↕' };
