import { expect, test } from 'vitest';
import { stepsOf } from './steps.ts';

test('Steps_Should_EndAtTheAppeal_When_ThereAreMorePartsThanSteps', () => {
  const parts = Array.from({ length: 12 }, (_, index) => ({ feature: `F${index}`, contribution: (index - 4) * 0.01 }));
  const { base, steps, others } = stepsOf(0.5, parts, 6);
  expect(base).toBeCloseTo(0.5 - 0.18, 10);
  expect(steps).toHaveLength(7);
  expect(steps.at(-1)?.to).toBe(0.5);
  expect(others).toBe(6);
});

test('Steps_Should_JoinWithoutAGap_When_PartsPullBothWays', () => {
  const { steps, base } = stepsOf(0.4, [
    { feature: 'ENERGY', contribution: 0.1 },
    { feature: 'TEMPO', contribution: -0.2 },
  ]);
  expect(steps.map(({ feature }) => feature)).toEqual(['TEMPO', 'ENERGY']);
  expect(steps[0]?.from).toBe(base);
  expect(steps[1]?.from).toBe(steps[0]?.to);
  expect(steps[1]?.to).toBeCloseTo(0.4, 10);
});
