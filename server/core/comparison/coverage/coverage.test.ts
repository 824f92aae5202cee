import { expect, test } from 'vitest';
import type { CellState } from '../cell.ts';
import { byOmissions, omissionsIn, onlyVoice, tally } from './coverage.ts';

const marks: Record<string, CellState> = {
  S: 'said',
  N: 'not said',
  P: 'partly read',
  U: 'not yet read',
  K: 'could not know',
  '-': 'no article',
};
/** "SN-" */
const row = (line: string) => [...line].map((mark, at) => ({ at, state: marks[mark]! }));

const cases: Record<string, { cells: string; omissions: number; only: number | null }> = {
  'one says it, two leave it out': { cells: 'SNN', omissions: 2, only: 0 },
  'what nobody says is nobody’s omission': { cells: 'NNN', omissions: 0, only: null },
  'several say it': { cells: 'SSN', omissions: 1, only: null },
  'others are not read yet: alone so far, and no omission': {
    cells: 'PSU',
    omissions: 0,
    only: 1,
  },
  'who could not know leaves nothing out': { cells: 'SK', omissions: 0, only: 0 },
  'nobody else has an article: not alone': { cells: 'S--', omissions: 0, only: null },
};

test.each(Object.entries(cases))('%s', (_name, { cells, omissions, only }) => {
  expect(omissionsIn(row(cells))).toBe(omissions);
  expect(onlyVoice(row(cells))?.at ?? null).toBe(only);
});

test('every state is counted, those that are not met too', () => {
  expect(tally(row('SSN-'))).toEqual({
    ...{ said: 2, 'not said': 1, 'partly read': 0 },
    ...{ 'not yet read': 0, 'could not know': 0, 'no article': 1 },
  });
});

test('what is left out most stands first, what is alike keeps its order', () => {
  const rows = [
    { id: 'a', omissions: 0 },
    { id: 'b', omissions: 2 },
    { id: 'c', omissions: 0 },
    { id: 'd', omissions: 3 },
  ];
  expect(byOmissions(rows).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});
