import { type Box, beyond, boxOf, meet } from './boxes.ts';
import type { Sector } from './sectors.ts';
import type { Size, View } from './view.ts';

/** How far along a sector's rim its name may stand from the middle, as shares of its half; the middle is best. */
const shares = [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6, 0.75, -0.75, 0.9, -0.9];
const perShare = 12;
const perMeeting = 400;

/** The box of a name outside the rim, its nearest corner or side towards the centre. */
export function outside({ x, y }: View, rim: number, angle: number, label: Size): Box {
  const [right, down] = [Math.sin(angle), -Math.cos(angle)];
  const side = (direction: number) => (Math.max(-1, Math.min(1, direction * 1.7)) - 1) / 2;
  return boxOf(x + rim * right + side(right) * label.width, y + rim * down + side(down) * label.height, label);
}

/**
 * Where along the rim each name stands: as near to its sector's middle as it can without leaving the canvas, whose
 * corners have the most room, or covering another.
 */
export function rimAngles(view: View, rim: number, sectors: readonly Sector[], labels: readonly Size[], canvas: Size) {
  const taken: Box[] = [];
  return sectors.map(({ middle, half }, place) => {
    const label = labels[place] ?? { width: 0, height: 0 };
    const costOf = (share: number) => {
      const box = outside(view, rim, middle + share * half, label);
      const meetings = taken.filter((other) => meet(box, other)).length;
      return Math.abs(share) * perShare + beyond(box, canvas) + meetings * perMeeting;
    };
    const best = shares.reduce((found, share) => (costOf(share) < costOf(found) ? share : found));
    taken.push(outside(view, rim, middle + best * half, label));
    return middle + best * half;
  });
}
