import { expect, test } from 'vitest';
import { countStartingBy } from './span-search.ts';

test('counts the spans that start by a position', () => {
  const spans = [2, 5, 5, 9].map((start) => ({ start, end: start + 1 }));
  expect([0, 2, 4, 5, 8, 9, 99].map((at) => countStartingBy(spans, at))).toEqual([
    0, 1, 1, 3, 3, 4, 4,
  ]);
});
