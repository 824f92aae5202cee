import { describe, expect, it } from 'vitest';
import { assignLanes } from './lanes.ts';

const mark = (id: string, start: number, end: number) => ({ id, start, end, layer: 'aid-total' });

const cases: Record<string, { marks: ReturnType<typeof mark>[]; lanes: number[] }> = {
  'side by side share a lane': { marks: [mark('a', 0, 5), mark('b', 5, 9)], lanes: [0, 0] },
  'over one another take two': { marks: [mark('a', 0, 9), mark('b', 3, 5)], lanes: [0, 1] },
  'a lane is free again behind its mark': {
    marks: [mark('a', 0, 4), mark('b', 2, 9), mark('c', 4, 6)],
    lanes: [0, 1, 0],
  },
  'beyond the last lane they share it': {
    marks: [mark('a', 0, 9), mark('b', 1, 9), mark('c', 2, 9), mark('d', 3, 9)],
    lanes: [0, 1, 2, 2],
  },
};

describe('underlines of passages', () => {
  it.each(Object.entries(cases))('%s', (_, { marks, lanes }) => {
    expect([...assignLanes(marks).values()]).toEqual(lanes);
  });
});
