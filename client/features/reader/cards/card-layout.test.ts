import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutCards, rowsWithin, type CardSlot, type LayoutRow } from './card-layout.ts';

const options = { gap: 8, maxDrift: 200, foldHeight: 24, pinned: null };
const slot = (id: string, top: number, height = 72): CardSlot => ({ id, top, height });
const shape = (rows: LayoutRow[]) =>
  rows.map((row) => (row.kind === 'card' ? `${row.id}@${row.y}` : `+${row.ids.length}@${row.y}`));

describe('cards beside a text', () => {
  it('stand level with their lines where there is room', () => {
    expect(shape(layOutCards([slot('a', 0), slot('b', 300)], options))).toEqual(['a@0', 'b@300']);
  });

  it('move down just far enough where there is none', () => {
    expect(shape(layOutCards([slot('a', 100), slot('b', 110)], options))).toEqual([
      'a@100',
      'b@180',
    ]);
  });

  it('hide behind one row where they would leave their line', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => slot(id, 100));
    expect(shape(layOutCards(five, options))).toEqual(['a@100', 'b@180', 'c@260', '+2@340']);
  });

  it('give way to the one that is pinned, above and below it', () => {
    const rows = layOutCards([slot('a', 100), slot('b', 110), slot('c', 112)], {
      ...options,
      pinned: 'b',
    });
    expect(shape(rows)).toEqual(['a@30', 'b@110', 'c@190']);
  });

  it('fold at the top of the text where pushing up would leave the column', () => {
    const rows = layOutCards([slot('a', 0), slot('b', 4), slot('c', 8)], {
      ...options,
      pinned: 'c',
    });
    expect(shape(rows)).toEqual(['+2@-24', 'c@8']);
  });

  const slots = fc
    .array(fc.tuple(fc.nat(4000), fc.integer({ min: 40, max: 400 })), { maxLength: 80 })
    .map((pairs) =>
      pairs
        .sort(([a], [b]) => a - b)
        .map(([top, height], index) => slot(`card ${index}`, top, height)),
    );

  it('never overlap, never leave their line, and none is lost', () => {
    fc.assert(
      fc.property(slots, fc.nat(80), (cards, pick) => {
        const pinned = cards[pick]?.id ?? null;
        const rows = layOutCards(cards, { ...options, pinned });
        rows.reduce((bottom, row) => {
          expect(row.y).toBeGreaterThanOrEqual(bottom);
          return row.y + row.height + options.gap;
        }, -Infinity);
        const ids = rows.flatMap((row) => (row.kind === 'card' ? [row.id] : row.ids));
        expect(ids).toEqual(cards.map(({ id }) => id));
        const pinnedRow = rows.find((row) => row.kind === 'card' && row.id === pinned);
        if (pinned) expect(pinnedRow?.y).toBe(cards[pick]?.top);
      }),
    );
  });
});

describe('the rows in a window', () => {
  it('are those a scan finds', () => {
    const rows = layOutCards(
      Array.from({ length: 50 }, (_, index) => slot(`card ${index}`, index * 60)),
      options,
    );
    const scanned = rows.filter((row) => row.y + row.height >= 900 && row.y <= 1500);
    expect(rowsWithin(rows, 900, 1500)).toEqual(scanned);
  });
});
