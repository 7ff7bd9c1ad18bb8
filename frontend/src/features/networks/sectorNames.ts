import { type Box, beyond, boxOf, meet, within } from './boxes.ts';
import type { Sector } from './sectors.ts';
import type { Size, View } from './view.ts';

/** How far along a sector's rim its name may stand from the middle, as shares of its half; the middle is best. */
const shares = [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6, 0.75, -0.75, 0.9, -0.9];
const perShare = 12;
const perMeeting = 400;

/** The box of a name outside the rim: its nearest corner or side towards the centre, and none of it within. */
export function outside({ x, y }: View, rim: number, angle: number, label: Size): Box {
  const [right, down] = [Math.sin(angle), -Math.cos(angle)];
  const side = (direction: number) => (Math.max(-1, Math.min(1, direction * 1.7)) - 1) / 2;
  const at = (distance: number) =>
    boxOf(x + distance * right + side(right) * label.width, y + distance * down + side(down) * label.height, label);
  const box = at(rim);
  return at(rim + Math.max(0, rim - distanceTo(box, x, y)));
}

const distanceTo = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Where a sector's name stands: at which angle, and where on the canvas while the whole picture is shown. */
export type NamePlace = { angle: number; box: Box };

/**
 * Where each name stands along the rim: as near to its sector's middle as it can without leaving the canvas, whose corners
 * have the most room, or covering another.
 */
export function namePlaces(
  view: View,
  rim: number,
  sectors: readonly Sector[],
  labels: readonly Size[],
  canvas: Size,
): NamePlace[] {
  const taken: Box[] = [];
  return sectors.map(({ middle, half }, sector) => {
    const label = labels[sector] ?? { width: 0, height: 0 };
    const tried = shares.map((share) => {
      const angle = middle + share * half;
      const wished = outside(view, rim, angle, label);
      const box = within(wished, canvas);
      const meetings = taken.filter((other) => meet(box, other)).length;
      return { angle, box, cost: Math.abs(share) * perShare + beyond(wished, canvas) + meetings * perMeeting };
    });
    const best = tried.reduce((found, one) => (one.cost < found.cost ? one : found));
    taken.push(best.box);
    return best;
  });
}
