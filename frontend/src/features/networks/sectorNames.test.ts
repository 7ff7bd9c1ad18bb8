import { expect, test } from 'vitest';
import { meet } from './boxes.ts';
import { namePlaces, outside } from './sectorNames.ts';

const view = { x: 300, y: 280, k: 1 };
const canvas = { width: 600, height: 560 };
const label = { width: 150, height: 30 };

test.each(Array.from({ length: 16 }, (_, step) => (step * Math.PI) / 8))(
  'Name_Should_StandOutsideTheRim_When_ItsAngleIs%d',
  (angle) => {
    const { left, right, top, bottom } = outside(view, 230, angle, label);
    const nearest = Math.hypot(Math.max(left - 300, 0, 300 - right), Math.max(top - 280, 0, 280 - bottom));
    expect(nearest).toBeGreaterThan(228);
  },
);

test('Names_Should_StayOnTheCanvasAndApart_When_ThereAreSixSectors', () => {
  const sectors = Array.from({ length: 6 }, (_, place) => ({
    middle: ((place + 0.5) * Math.PI) / 3,
    half: Math.PI / 6,
  }));
  const boxes = namePlaces(
    view,
    230,
    sectors,
    sectors.map(() => label),
    canvas,
  ).map(({ box }) => box);
  for (const [place, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(canvas.width);
    expect(boxes.slice(place + 1).some((other) => meet(box, other))).toBe(false);
  }
});
