import { describe, expect, it } from 'vitest';
import { movedBy } from './chain-moves.ts';
import { within, withSpan } from './with-span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('words marked in a quote', () => {
  it.each([
    ['stand in order', [span(10, 12)], span(2, 4), [span(2, 4), span(10, 12)]],
    ['grow together where they overlap', [span(2, 6), span(8, 12)], span(5, 9), [span(2, 12)]],
    ['stay apart where they only touch', [span(2, 4)], span(4, 6), [span(2, 4), span(4, 6)]],
  ])('%s', (_, spans, added, result) => {
    expect(withSpan(spans, added)).toEqual(result);
  });

  it('are cut to the passage when it is moved', () => {
    expect(within([span(0, 5), span(6, 9), span(10, 20)], span(4, 12))).toEqual([
      span(4, 5),
      span(6, 9),
      span(10, 12),
    ]);
    expect(within([span(0, 4)], span(4, 12))).toEqual([]);
  });
});

describe('links of a chain', () => {
  it.each([
    ['one place down', 0, 1, 'b a c'],
    ['one place up', 2, -1, 'a c b'],
    ['not above the first', 0, -1, 'a b c'],
    ['not below the last', 2, 1, 'a b c'],
  ] as const)('move %s', (_, index, step, order) => {
    expect(movedBy(['a', 'b', 'c'], index, step).join(' ')).toBe(order);
  });
});
