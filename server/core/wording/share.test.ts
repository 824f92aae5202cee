import { expect, test } from 'vitest';
import { wilson } from './share.ts';

const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(3), high.toFixed(3)];

/** By hand: 5 of 20: (0.25 + 0.09604 ∓ 1.96 √(0.009375 + 0.002401)) / 1.19208. */
test('the interval of a share', () => {
  expect(rounded(wilson(5, 20))).toEqual(['0.112', '0.469']);
  expect(rounded(wilson(0, 10))).toEqual(['0.000', '0.278']);
  expect(rounded(wilson(10, 10))).toEqual(['0.722', '1.000']);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
