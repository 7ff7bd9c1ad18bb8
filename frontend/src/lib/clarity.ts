type Driver = { readonly importance: number; readonly deviation: number; readonly stability: number };

/** A driver is clear when four of five resamples agree on its direction and it weighs more than its own deviation. */
export const isClear = ({ importance, deviation, stability }: Driver) =>
  stability >= 0.8 && Math.abs(importance) > deviation;

/** Whether the advice of a model deserves to be read without a warning first. A verdict we do not know does not. */
export const hasSignal = (model: { readonly verdict: string } | null | undefined) =>
  model?.verdict === 'USEFUL' || model?.verdict === 'WEAK';
