import { describe, expect, test } from 'vitest';
import { tagsTheSame } from './same-passage.ts';

const at = (start: number, end: number, category = 'warning') => ({ start, end, category });

const cases: Record<string, { a: ReturnType<typeof at>; b: ReturnType<typeof at>; same: boolean }> =
  {
    'the same words': { a: at(0, 10), b: at(0, 10), same: true },
    'one inside the other': { a: at(0, 100), b: at(40, 50), same: true },
    'half of the shorter': { a: at(0, 10), b: at(5, 30), same: true },
    'less than half of the shorter': { a: at(0, 10), b: at(6, 30), same: false },
    'beside each other': { a: at(0, 10), b: at(10, 20), same: false },
    'another category on the same words': { a: at(0, 10), b: at(0, 10, 'pledge'), same: false },
  };

describe('two tags of one thing', () => {
  test.each(Object.entries(cases))('%s', (_, { a, b, same }) => {
    expect([tagsTheSame(a, b), tagsTheSame(b, a)]).toEqual([same, same]);
  });
});
