import { isClear } from '../../../lib/clarity.ts';
import { placeOf } from '../../../lib/featureRange.ts';
import { songWordsOf, wordsOf } from '../../../lib/features.ts';
import { formatList } from '../../../lib/format.ts';
import { sheetText } from '../../../lib/text/sheet.ts';

type Driver = {
  readonly feature: string;
  readonly direction: string;
  readonly importance: number;
  readonly deviation: number;
  readonly stability: number;
};
type Sound = { readonly feature: string; readonly libraryMedian: number; readonly segmentMedian: number };

const most = 3;
const worthSaying = 0.08;

const say = (feature: string, up: boolean) => wordsOf(feature)[up ? 'more' : 'less'];

/** The clear drivers as what does better, strongest first; none where the model found no signal to rely on. */
export const clearTraits = (drivers: readonly Driver[], signal: boolean) =>
  drivers
    .filter((driver) => signal && driver.direction !== 'MIXED' && isClear(driver))
    .map(({ feature, direction }) => songWordsOf(feature)[direction === 'UP' ? 'more' : 'less']);

/**
 * How a library sounds against its niche, and which of that the niche rewards, in at most three sentences. Without a
 * signal nothing can be said of the second.
 */
export function soundSentences(sounds: readonly Sound[], drivers: readonly Driver[], signal: boolean): string[] {
  const heard = sounds
    .map(({ feature, libraryMedian, segmentMedian }) => ({
      feature,
      difference: placeOf(feature, libraryMedian) - placeOf(feature, segmentMedian),
    }))
    .filter(({ difference }) => Math.abs(difference) >= worthSaying)
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, most);
  if (heard.length === 0) return sounds.length > 0 ? [sheetText.soundAlike] : [];

  const direction = new Map(signal ? drivers.filter(isClear).map((driver) => [driver.feature, driver.direction]) : []);
  const sayAll = (list: typeof heard) =>
    formatList(list.map(({ feature, difference }) => say(feature, difference > 0)));
  const goes = (way: (up: boolean) => string) =>
    heard.filter(({ feature, difference }) => direction.get(feature) === way(difference > 0));
  const fits = goes((up) => (up ? 'UP' : 'DOWN'));
  const hinders = goes((up) => (up ? 'DOWN' : 'UP'));
  return [
    sheetText.soundMore(sayAll(heard)),
    ...(fits.length > 0 ? [sheetText.soundFits(sayAll(fits))] : []),
    ...(hinders.length > 0 ? [sheetText.soundHinders(sayAll(hinders))] : []),
  ];
}
