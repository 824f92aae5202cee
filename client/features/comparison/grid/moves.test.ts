import { describe, expect, it } from 'vitest';
import { moved, stepped, within, type Position } from './moves.ts';

const size = { rows: 3, columns: 4 };
const at = (row: number, column: number): Position => ({ row, column });

const moves: Record<string, { from: Position; key: string; to: Position | null }> = {
  'down a row': { from: at(0, 2), key: 'ArrowDown', to: at(1, 2) },
  'up a row': { from: at(2, 2), key: 'ArrowUp', to: at(1, 2) },
  'not over the last row': { from: at(2, 2), key: 'ArrowDown', to: at(2, 2) },
  'not over the first column': { from: at(1, 0), key: 'ArrowLeft', to: at(1, 0) },
  'not over the last column': { from: at(1, 3), key: 'ArrowRight', to: at(1, 3) },
  'a page down stops at the last row': { from: at(0, 1), key: 'PageDown', to: at(2, 1) },
  'to the start of the row': { from: at(1, 3), key: 'Home', to: at(1, 0) },
  'to the end of the row': { from: at(1, 0), key: 'End', to: at(1, 3) },
  'to the first cell': { from: at(2, 3), key: 'mod+Home', to: at(0, 0) },
  'to the last cell': { from: at(0, 0), key: 'mod+End', to: at(2, 3) },
  'a letter is not a key of the grid': { from: at(0, 0), key: 'x', to: null },
};

describe('a key in the grid', () => {
  it.each(Object.entries(moves))('%s', (_, { from, key, to }) => {
    expect(moved(from, key, size)).toEqual(to);
  });
});

describe('the next and previous cell', () => {
  it('goes on in the next row', () => {
    expect(stepped(at(0, 3), 1, size)).toEqual(at(1, 0));
    expect(stepped(at(1, 0), -1, size)).toEqual(at(0, 3));
  });
  it('ends at the first and the last', () => {
    expect(stepped(at(2, 3), 1, size)).toBeNull();
    expect(stepped(at(0, 0), -1, size)).toBeNull();
  });
});

it('keeps a position inside a table that became smaller', () => {
  expect(within(at(9, 9), size)).toEqual(at(2, 3));
  expect(within(at(0, 0), { rows: 0, columns: 0 })).toEqual(at(0, 0));
});
