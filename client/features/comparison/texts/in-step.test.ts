import { describe, expect, test } from 'vitest';
import { heightThere, risingPairs } from './in-step.ts';

const pair = (here: number, there: number) => ({ here, there });

describe('pairs that rise in both texts', () => {
  test('leave out what is told in another order', () => {
    const pairs = [pair(100, 500), pair(200, 100), pair(300, 200), pair(400, 900)];
    expect(risingPairs(pairs)).toEqual([pair(200, 100), pair(300, 200), pair(400, 900)]);
    expect(risingPairs([])).toEqual([]);
  });
});

describe('the height in the other text', () => {
  const pairs = [pair(100, 400), pair(300, 600)];
  test.each([
    [0, 0],
    [50, 200],
    [100, 400],
    [200, 500],
    [650, 800],
    [1000, 1000],
    [2000, 1000],
  ])('of %d is %d', (here, there) => {
    expect(heightThere(pairs, here, pair(1000, 1000))).toBe(there);
  });
});
