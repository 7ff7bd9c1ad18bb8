export type Domain = readonly [low: number, high: number];

/** Where a value stands in the domain, as an SVG percentage; outside values are held at the edge. */
export function at(value: number, [low, high]: Domain) {
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return `${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%`;
}

/** The smallest domain that holds all values, widened by a share on both sides. */
export function domainOf(values: readonly number[], padding = 0.06): Domain {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * padding;
  return [low - room, high + room];
}

/** About `count` round values inside the domain. */
export function ticksOf([low, high]: Domain, count = 4): number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
