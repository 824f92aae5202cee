import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntervalIndex } from './interval-index.ts';

const spans = fc.array(
  fc
    .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 120 },
);

describe('spans asked by place', () => {
  it('finds what a scan of all of them finds, in order', () => {
    fc.assert(
      fc.property(spans, fc.nat(260), fc.integer({ min: 1, max: 40 }), (items, start, length) => {
        const asked = { start, end: start + length };
        const index = new IntervalIndex(items);
        const scanned = index.items.filter(
          (item) => item.start < asked.end && item.end > asked.start,
        );
        expect(index.overlapping(asked)).toEqual(scanned);
      }),
    );
  });

  it('counts the end as outside', () => {
    const index = new IntervalIndex([{ start: 2, end: 4 }]);
    expect([1, 2, 3, 4].map((position) => index.at(position).length)).toEqual([0, 1, 1, 0]);
  });

  it('gives the longer of two that start together first, so that the shorter lies on top', () => {
    const index = new IntervalIndex([
      { start: 0, end: 3 },
      { start: 0, end: 9 },
    ]);
    expect(index.at(1).map(({ end }) => end)).toEqual([9, 3]);
  });
});
