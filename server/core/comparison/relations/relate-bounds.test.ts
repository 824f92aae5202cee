import { describe, expect, test } from 'vitest';
import { problemsOf, type RelationCase } from './testing/relation-case.ts';
import type { Told } from './testing/told.ts';

const runCases = (cases: Record<string, RelationCase>) => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    expect(problemsOf(each)).toEqual([]);
  });
};

/** One attack on one day: only the printed figures are left to differ. */
const toll: Told = { measure: 'event', period: '2024-03-04', what: 'killed', place: 'Port Sel' };
const cost: Told = { measure: 'total', period: '2020..2023-06', actor: 'Norland', what: 'aid' };
const index: Told = { measure: 'level', period: '2023-05', what: 'prices' };

describe('figures of one thing, actor and time', () => {
  runCases({
    'the same count': {
      both: toll,
      a: { figure: '17 people' },
      b: { figure: '17 people' },
      expect: 'same',
    },
    'the same amount in other digits': {
      both: cost,
      a: { figure: '$1.5 billion' },
      b: { figure: '$1,500 million' },
      expect: 'same',
    },
    'two counts': {
      both: toll,
      a: { figure: '17 people' },
      b: { figure: '23 people' },
      expect: 'differ',
      because: /cannot both be true/,
    },
    'neighbours when every digit is printed': {
      both: toll,
      a: { figure: '17 people' },
      b: { figure: '18 people' },
      expect: 'differ',
    },
    'two rounded amounts': {
      both: cost,
      a: { figure: '$125 million' },
      b: { figure: '$127 million' },
      expect: 'differ',
    },
    'one rounded more coarsely': {
      both: cost,
      a: { figure: '$4.6 billion' },
      b: { figure: '$4.62 billion' },
      expect: 'compatible',
    },
    'the same value, once at least': {
      both: toll,
      a: { figure: '17 people' },
      b: { figure: 'at least 17 people' },
      expect: 'compatible',
    },
    'the printed digits touch: money': {
      both: cost,
      a: { figure: '$4.6 billion' },
      b: { figure: 'more than $4.6 billion' },
      expect: 'compatible',
    },
    'the printed digits touch: a count': {
      both: toll,
      a: { figure: '17 people' },
      b: { figure: 'more than 17 people' },
      expect: 'compatible',
    },
    'the printed digits touch: nearly': {
      both: toll,
      a: { figure: '200 people' },
      b: { figure: 'nearly 200 people' },
      expect: 'compatible',
    },
    'words that point apart do not touch': {
      both: toll,
      a: { figure: 'more than 50 people' },
      b: { figure: 'fewer than 50 people' },
      expect: 'differ',
    },
    'words that point apart and overlap': {
      both: toll,
      a: { figure: 'up to 100 people' },
      b: { figure: 'more than 80 people' },
      expect: 'compatible',
    },
    'at least and at most the same': {
      both: toll,
      a: { figure: 'at least 50 people' },
      b: { figure: 'up to 50 people' },
      expect: 'compatible',
    },
    'open ends apart': {
      both: toll,
      a: { figure: 'more than 100 people' },
      b: { figure: 'up to 80 people' },
      expect: 'differ',
    },
    'two open ends of one side': {
      both: toll,
      a: { figure: 'more than 100 people' },
      b: { figure: 'at least 20 people' },
      expect: 'compatible',
    },
    'one lower bound twice': {
      both: toll,
      a: { figure: 'more than 100 people' },
      b: { figure: 'over 100 people' },
      expect: 'same',
    },
    'a count below a lower bound': {
      both: toll,
      a: { figure: '17 people' },
      b: { figure: 'at least 20 people' },
      expect: 'differ',
    },
    'one band twice': {
      both: toll,
      a: { figure: 'tens of thousands', unit: 'persons' },
      b: { figure: 'tens of thousands', unit: 'persons' },
      expect: 'compatible',
      because: /values in common/,
    },
    'a count in a band': {
      both: toll,
      a: { figure: 'tens of thousands', unit: 'persons' },
      b: { figure: '95,000 people' },
      expect: 'compatible',
    },
    'a count outside a band': {
      both: toll,
      a: { figure: 'dozens', unit: 'persons' },
      b: { figure: '300 people' },
      expect: 'differ',
    },
    'two bands': {
      both: toll,
      a: { figure: 'dozens', unit: 'persons' },
      b: { figure: 'thousands', unit: 'persons' },
      expect: 'differ',
    },
    'a range and a count in it': {
      both: toll,
      a: { figure: 'between 60 and 80 people' },
      b: { figure: '75 people' },
      expect: 'compatible',
    },
    'one range twice': {
      both: toll,
      a: { figure: 'between 60 and 80 people' },
      b: { figure: '60 to 80 people' },
      expect: 'same',
    },
    'two ranges': {
      both: toll,
      a: { figure: 'between 60 and 80 people' },
      b: { figure: 'between 90 and 95 people' },
      expect: 'differ',
    },
    'about, within our setting': {
      both: cost,
      a: { figure: 'about $100 billion' },
      b: { figure: '$115 billion' },
      expect: 'compatible',
    },
    'about, apart only by our setting': {
      both: cost,
      a: { figure: 'about $100 billion' },
      b: { figure: '$125 billion' },
      expect: 'compatible, possible',
      because: /how wide “about”/,
    },
    'about, apart however it is read': {
      both: cost,
      a: { figure: 'about $100 billion' },
      b: { figure: '$250 billion' },
      expect: 'differ',
    },
    'a rise and a fall': {
      both: index,
      a: { figure: '5 percent', change: 'up' },
      b: { figure: '5 percent', change: 'down' },
      expect: 'differ',
    },
    'the same fall': {
      both: index,
      a: { figure: '5 percent', change: 'down' },
      b: { figure: '5 percent', change: 'down' },
      expect: 'same',
    },
    'a change whose direction is left open': {
      both: index,
      a: { figure: '5 percent', change: 'by' },
      b: { figure: '5 percent', change: 'down' },
      expect: 'same',
    },
    'changed to is an amount': {
      both: index,
      a: { figure: '5 percent', change: 'to' },
      b: { figure: '5 percent' },
      expect: 'same',
    },
    'a claim without a figure': {
      both: cost,
      a: { figure: '$5 billion' },
      b: {},
      expect: 'unknown',
      because: /neither a figure nor an answer/,
    },
  });
});
