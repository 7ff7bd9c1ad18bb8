import type { Size } from './view.ts';

/** Where words stand on the canvas. */
export type Box = { left: number; right: number; top: number; bottom: number };

export const boxOf = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

export const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far a box reaches beyond the canvas. */
export const beyond = ({ left, right, top, bottom }: Box, { width, height }: Size) =>
  Math.max(0, -left) + Math.max(0, right - width) + Math.max(0, -top) + Math.max(0, bottom - height);

const edge = 5;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** The same box moved onto the canvas. */
export function within({ left, right, top, bottom }: Box, canvas: Size): Box {
  const size = { width: right - left, height: bottom - top };
  return boxOf(
    clamp(left, edge, canvas.width - size.width - edge),
    clamp(top, edge, canvas.height - size.height - edge),
    size,
  );
}
