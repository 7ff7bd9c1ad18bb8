/** The items that are there: a connection holds null where an entry has gone from the catalog. */
export const present = <T>(items: readonly (T | null | undefined)[]): T[] =>
  items.filter((item): item is T => item !== null && item !== undefined);
