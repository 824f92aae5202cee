import { describe, expect, it } from 'vitest';
import { isChosen, toggled } from './chosen.ts';

const all = ['a', 'b', 'c'];

const cases: Record<string, { chosen: string[]; value: string; now: string[] }> = {
  'leaving out one of all names the others': { chosen: [], value: 'b', now: ['a', 'c'] },
  'taking in the last one means all': { chosen: ['a', 'c'], value: 'b', now: [] },
  'order is that of the options': { chosen: ['c'], value: 'a', now: ['a', 'c'] },
  'the only one stays': { chosen: ['b'], value: 'b', now: ['b'] },
  'what is gone is let go': { chosen: ['gone', 'a'], value: 'b', now: ['a', 'b'] },
};

describe('a choice', () => {
  it.each(Object.entries(cases))('%s', (_, { chosen, value, now }) => {
    expect(toggled(chosen, all, value)).toEqual(now);
  });

  it('of nothing is a choice of all', () => {
    expect(all.every((value) => isChosen([], value))).toBe(true);
    expect(isChosen(['a'], 'b')).toBe(false);
  });
});
