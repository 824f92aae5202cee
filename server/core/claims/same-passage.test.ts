import { describe, expect, test } from 'vitest';
import { answers, tagsTheSame } from './same-passage.ts';

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

const answered: Record<string, { claim: ReturnType<typeof at>; is: boolean }> = {
  'a claim that tags the same': { claim: at(10, 20), is: true },
  'the very words as something else': { claim: at(10, 30, 'pledge'), is: true },
  'nearly the very words as something else': { claim: at(12, 32, 'pledge'), is: true },
  'a part of them as something else': { claim: at(10, 20, 'pledge'), is: false },
  'a whole around them as something else': { claim: at(0, 40, 'pledge'), is: false },
  'the words beside them': { claim: at(30, 50, 'pledge'), is: false },
};

describe('a suggestion is answered by', () => {
  test.each(Object.entries(answered))('%s', (_, { claim, is }) => {
    expect(answers(claim, at(10, 30))).toBe(is);
  });
});
