type Driver = { readonly importance: number; readonly deviation: number; readonly stability: number };

/** A driver is clear when four of five resamples agree on its direction and it weighs more than its own deviation. */
export const isClear = ({ importance, deviation, stability }: Driver) =>
  stability >= 0.8 && Math.abs(importance) > deviation;
