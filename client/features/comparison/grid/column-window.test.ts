import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeInView, slotsOf } from './column-window.ts';

describe('the columns in view', () => {
  it('are those of the view and a few beyond, never outside the table', () => {
    expect(rangeInView({ from: 0, width: 1000 }, 200, 100)).toEqual({ from: 0, to: 8 });
    expect(rangeInView({ from: 4100, width: 1000 }, 200, 100)).toEqual({ from: 17, to: 29 });
    expect(rangeInView({ from: 19_000, width: 1000 }, 200, 100)).toEqual({ from: 92, to: 100 });
  });
});

describe('the slots of a row', () => {
  it('keep the place of the keyboard, with gaps before, between and after', () => {
    expect(slotsOf({ from: 4, to: 6 }, 1, 10)).toEqual([
      { gap: 1 },
      { column: 1 },
      { gap: 2 },
      { column: 4 },
      { column: 5 },
      { gap: 4 },
    ]);
  });

  it('are always as wide as the table, each column at most once', () => {
    const table = fc.integer({ min: 1, max: 200 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        kept: fc.nat(count - 1),
        edges: fc.tuple(fc.nat(count), fc.nat(count)),
      }),
    );
    fc.assert(
      fc.property(table, ({ count, kept, edges: [a, b] }) => {
        const slots = slotsOf({ from: Math.min(a, b), to: Math.max(a, b) }, kept, count);
        const columns = slots.flatMap((slot) => ('column' in slot ? [slot.column] : []));
        const width = slots.reduce((sum, slot) => sum + ('gap' in slot ? slot.gap : 1), 0);
        expect(width).toBe(count);
        expect(columns).toEqual([...new Set(columns)].sort((x, y) => x - y));
        expect(columns).toContain(kept);
      }),
    );
  });
});
