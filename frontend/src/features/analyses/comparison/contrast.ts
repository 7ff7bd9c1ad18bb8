import { isClear } from '../../../lib/clarity.ts';
import { placeOf } from '../../../lib/featureRange.ts';

export type Named = { readonly id: string; readonly name: string };
export type Driver = {
  readonly feature: string;
  readonly direction: string;
  readonly importance: number;
  readonly deviation: number;
  readonly stability: number;
};
export type Sound = { readonly feature: string; readonly libraryMedian: number; readonly segmentMedian: number };

/** Those that are in both lists, in the order of the first. */
export function sharedBy<T extends Named>(a: readonly T[], b: readonly T[]): T[] {
  const other = new Set(b.map(({ id }) => id));
  return a.filter(({ id }) => other.has(id));
}

/** A driver, and whether it can be relied on: it is clear, and its model found a signal at all. */
export type Weighed = Driver & { readonly sure: boolean };
export type DriverPair = { feature: string; a: Weighed; b: Weighed };

export const weighed = (drivers: readonly Driver[], signal: boolean): Weighed[] =>
  drivers.map((driver) => ({ ...driver, sure: signal && isClear(driver) }));

/** The drivers of two niches feature by feature, those first that weigh most in either. */
export function driverPairs(a: readonly Weighed[], b: readonly Weighed[]): DriverPair[] {
  const others = new Map(b.map((driver) => [driver.feature, driver]));
  const weight = (pair: DriverPair) => Math.max(Math.abs(pair.a.importance), Math.abs(pair.b.importance));
  return a
    .flatMap((driver) => {
      const other = others.get(driver.feature);
      return other ? [{ feature: driver.feature, a: driver, b: other }] : [];
    })
    .toSorted((one, two) => weight(two) - weight(one));
}

const goesOneWay = ({ sure, direction }: Weighed) => sure && direction !== 'MIXED';

/** What is clear in both niches, and whether it goes the same way there. */
export function agreementOf(pairs: readonly DriverPair[]) {
  const clear = pairs.filter(({ a, b }) => goesOneWay(a) && goesOneWay(b));
  return {
    agree: clear.filter(({ a, b }) => a.direction === b.direction),
    disagree: clear.filter(({ a, b }) => a.direction !== b.direction),
  };
}

const worthSaying = 0.08;

export type SoundPair = { feature: string; a: Sound; b: Sound; difference: number };

/** The usual sound of two libraries feature by feature; the difference is a's lead over b in usual ranges. */
export const soundPairs = (a: readonly Sound[], b: readonly Sound[]): SoundPair[] =>
  a.flatMap((sound) => {
    const other = b.find(({ feature }) => feature === sound.feature);
    if (!other) return [];
    const difference = placeOf(sound.feature, sound.libraryMedian) - placeOf(sound.feature, other.libraryMedian);
    return [{ feature: sound.feature, a: sound, b: other, difference }];
  });

/** The differences one would hear, largest first. */
export const audible = (pairs: readonly SoundPair[]) =>
  pairs
    .filter(({ difference }) => Math.abs(difference) >= worthSaying)
    .toSorted((one, two) => Math.abs(two.difference) - Math.abs(one.difference));
