import { isClear } from '../../../lib/clarity.ts';
import type { Estimate } from '../../../lib/estimate.ts';

export type Named = { readonly id: string; readonly name: string };
export type Song = Named & { readonly gap: number };
export type Driver = {
  readonly feature: string;
  readonly direction: string;
  readonly importance: number;
  readonly deviation: number;
  readonly stability: number;
};

/** What one analysis found, as far as it is compared with another. */
export type Findings = {
  verdict: string | null;
  skill: Estimate | null;
  /** Whether its model found a signal; without one no driver is clear. */
  signal: boolean;
  drivers: readonly Driver[];
  songs: readonly Song[];
  /** Whether there are more than these. */
  songsGoOn: boolean;
  people: readonly Named[];
  peopleGoOn: boolean;
  /** The artists of the network. */
  artists: readonly Named[];
};

/** What is in both lists, in the second only, and in the first only, each in its list's order. */
export type Difference<T> = { kept: T[]; added: T[]; gone: T[]; before: number; after: number };

export type DriverChange = { feature: string; change: 'came' | 'went' | 'turned'; direction: string };

export function differenceOf<T extends Named>(before: readonly T[], after: readonly T[]): Difference<T> {
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(after.map(({ id }) => id));
  return {
    kept: after.filter(({ id }) => had.has(id)),
    added: after.filter(({ id }) => !had.has(id)),
    gone: before.filter(({ id }) => !has.has(id)),
    before: before.length,
    after: after.length,
  };
}

/** Clear drivers that were not clear before, are no longer, or now go the other way. */
export function driverChanges(before: readonly Driver[], after: readonly Driver[]): DriverChange[] {
  const had = new Map(before.filter(isClear).map((driver) => [driver.feature, driver.direction]));
  const has = new Map(after.filter(isClear).map((driver) => [driver.feature, driver.direction]));
  const now = [...has].flatMap(([feature, direction]): DriverChange[] => {
    const earlier = had.get(feature);
    if (earlier === direction) return [];
    return [{ feature, direction, change: earlier === undefined ? 'came' : 'turned' }];
  });
  const went = [...had]
    .filter(([feature]) => !has.has(feature))
    .map(([feature, direction]): DriverChange => ({ feature, direction, change: 'went' }));
  return [...now, ...went];
}

/** Whether two figures differ by more than their doubt: their intervals do not meet. */
export const areApart = (a: Estimate, b: Estimate) => a.high < b.low || b.high < a.low;

/** After how many items lists end of which at least one goes on; null where all are whole. */
function cutAt(...lists: [items: readonly Named[], goesOn: boolean][]) {
  return lists.some(([, goesOn]) => goesOn) ? Math.max(...lists.map(([{ length }]) => length)) : null;
}

const reliable = ({ signal, drivers }: Findings) => (signal ? drivers : []);

/** What of an earlier analysis still holds in a later one, and what does not. */
export const changesBetween = (before: Findings, after: Findings) => ({
  verdict: { before: before.verdict, after: after.verdict },
  skill: { before: before.skill, after: after.skill },
  signal: after.signal,
  drivers: driverChanges(reliable(before), reliable(after)),
  clearDrivers: reliable(after).filter(isClear).length,
  songs: differenceOf(before.songs, after.songs),
  songsOf: cutAt([before.songs, before.songsGoOn], [after.songs, after.songsGoOn]),
  people: differenceOf(before.people, after.people),
  peopleOf: cutAt([before.people, before.peopleGoOn], [after.people, after.peopleGoOn]),
  artists: differenceOf(before.artists, after.artists),
});

export type Changes = ReturnType<typeof changesBetween>;
