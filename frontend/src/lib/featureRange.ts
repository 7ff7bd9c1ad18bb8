/** The least and most that occurs in nearly all music, by which features with a unit are made comparable. */
const ranges: Record<string, readonly [number, number]> = {
  DURATION: [60_000, 420_000],
  LOUDNESS: [-30, 0],
  TEMPO: [60, 190],
};

/** Where a value stands on its feature's usual range, 0–1. */
export function placeOf(feature: string, value: number) {
  const [low, high] = ranges[feature] ?? [0, 1];
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}
