import type { Spot } from './layout.ts';

/** The place of the artist at a point of the layout, or within so much of it; the nearest where several are. */
export function artistAt(spots: readonly Spot[], x: number, y: number, slack = 0): number | undefined {
  let found: number | undefined;
  let nearest = slack;
  spots.forEach((spot, place) => {
    const beyond = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
    if (beyond > nearest) return;
    nearest = beyond;
    found = place;
  });
  return found;
}
