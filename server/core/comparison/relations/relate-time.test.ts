import { describe, expect, test } from 'vitest';
import { problemsOf, type RelationCase } from './testing/relation-case.ts';
import type { Told } from './testing/told.ts';

const runCases = (cases: Record<string, RelationCase>) => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    expect(problemsOf(each)).toEqual([]);
  });
};

const total: Told = { figure: '$5.2 billion', measure: 'total', actor: 'Norland', what: 'aid' };
const level: Told = { figure: '9,000 troops', measure: 'level', actor: 'Sudmark', what: 'troops' };
const act: Told = { figure: '12 people', measure: 'event', what: 'killed', place: 'Port Sel' };

describe('totals', () => {
  runCases({
    'periods that do not touch': {
      both: total,
      a: { period: '2014..2021-05' },
      b: { period: '2022-02..2025-01' },
      expect: 'not comparable',
      because: /2014 – May 2021 and Feb 2022 – Jan 2025/,
    },
    'a period inside the other': {
      both: total,
      a: { period: '2016..2018', figure: '$1 billion' },
      b: { period: '2014..2021' },
      expect: 'part of: a in b',
    },
    'a month inside its year': {
      both: total,
      a: { period: '2021-06', figure: '$1 billion' },
      b: { period: '2021' },
      expect: 'part of: a in b',
    },
    'a month with more than its year': {
      both: total,
      a: { period: '2021-06', figure: '$9 billion' },
      b: { period: '2021' },
      expect: 'differ',
    },
    'periods that overlap in part': {
      both: total,
      a: { period: '2014..2018' },
      b: { period: '2016..2021', figure: '$1 billion' },
      expect: 'compatible, possible',
      because: /overlap only in part/,
    },
    'one start, a later end, more': {
      both: total,
      a: { period: '2014..2019' },
      b: { period: '2014..2021', figure: '$6 billion' },
      expect: 'compatible',
      because: /not smaller/,
    },
    'one start, a later end, less: it cannot shrink': {
      both: total,
      a: { period: '2014..2019' },
      b: { period: '2014..2021', figure: '$4 billion' },
      expect: 'differ',
      because: /cannot shrink/,
    },
    'one start, a later end, the same': {
      both: total,
      a: { period: '2014..2019' },
      b: { period: '2014..2021' },
      expect: 'same, possible',
    },
    'shrinking only if “more than” is forgotten': {
      both: total,
      a: { period: '2014..2019', figure: '$5.2 billion' },
      b: { period: '2014..2021', figure: 'more than $4 billion' },
      expect: 'compatible',
    },
    'one start, and ends of which neither is surely later': {
      both: total,
      a: { period: '2014..2021' },
      b: { period: '2014..2021-06', figure: '$6 billion' },
      expect: 'compatible, possible',
    },
    'a start known to the year only': {
      both: total,
      a: { period: '2014..2021-06' },
      b: { period: '2014-02..2021-06', figure: '$9 billion' },
      expect: 'unknown',
      because: /not known precisely enough/,
    },
    'since 2014, to the day each was said': {
      both: total,
      a: { period: '2014..', said: '2021-05-06' },
      b: { period: '2014..', said: '2023-01-10', figure: '$4 billion' },
      expect: 'differ',
    },
    'since 2014, to the day each was printed': {
      both: total,
      a: { period: '2014..', published: '2021-05-06' },
      b: { period: '2014..', published: '2023-01-10', figure: '$8 billion' },
      expect: 'compatible',
    },
    'since 2014, to nobody knows when': {
      both: total,
      a: { period: '2014..' },
      b: { period: '2014..2021', figure: '$4 billion' },
      expect: 'compatible, possible',
    },
    'a missing period': {
      both: total,
      a: {},
      b: { period: '2014..2021' },
      expect: 'unknown',
      because: /period of the first claim is missing|period of the second claim is missing/i,
    },
    'a missing period decides nothing between two actors': {
      both: total,
      a: {},
      b: { period: '2014..2021', actor: 'Sudmark' },
      expect: 'not comparable',
    },
    'an unresolved period': {
      both: total,
      a: { period: 'needs 2021-01..2021-05', published: undefined },
      b: { period: '2014..2021-05' },
      expect: 'unknown',
      because: /“earlier this year” needs the published date/,
    },
    'the same period, resolved': {
      both: total,
      a: { period: 'needs 2021-01..2021-04', published: '2021-05', figure: '$1 billion' },
      b: { period: '2014..2021-05' },
      expect: 'part of: a in b',
    },
    'an implied period makes nothing certain': {
      both: total,
      a: { period: 'implied 2014..2021' },
      b: { period: '2014..2021' },
      expect: 'same, possible',
      because: /only implied/,
    },
    'an implied period makes no contradiction': {
      both: total,
      a: { period: 'implied 2014..2021' },
      b: { period: '2014..2021', figure: '$9 billion' },
      expect: 'unknown',
      because: /only implied; otherwise/,
    },
    'an implied period that does not touch': {
      both: total,
      a: { period: 'implied 2010..2012' },
      b: { period: '2014..2021' },
      expect: 'not comparable, possible',
    },
  });
});

describe('levels', () => {
  runCases({
    'on one day': {
      both: level,
      a: { period: '2022-02-15' },
      b: { period: '2022-02-15', figure: '4,000 troops' },
      expect: 'differ',
    },
    'a few days apart, alike': {
      both: level,
      a: { period: '2022-02-15' },
      b: { period: '2022-02-19' },
      expect: 'same',
    },
    'a few days apart, not alike': {
      both: level,
      a: { period: '2022-02-15' },
      b: { period: '2022-02-19', figure: '4,000 troops' },
      expect: 'differ, possible',
      because: /4 days apart/,
    },
    'more than a week apart': {
      both: level,
      a: { period: '2022-02-15' },
      b: { period: '2022-02-25' },
      expect: 'not comparable',
      because: /levels of different times/,
    },
    'of two months': {
      both: level,
      a: { period: '2022-02' },
      b: { period: '2022-03' },
      expect: 'not comparable',
    },
    'a day and its year': {
      both: level,
      a: { period: '2022-02-15' },
      b: { period: '2022', figure: '4,000 troops' },
      expect: 'unknown',
    },
    'a part of the troops on one day': {
      both: level,
      a: { period: '2022-02-15', figure: '800 conscripts', unit: 'persons', what: 'conscripts' },
      b: { period: '2022-02-15' },
      expect: 'part of: a in b',
    },
    'without a period, at the time it was said': {
      both: level,
      a: { said: '2022-02-15' },
      b: { period: '2022-02-15' },
      expect: 'same, possible',
    },
    'without a period, a contradiction is not made': {
      both: level,
      a: { said: '2022-02-15' },
      b: { period: '2022-02-15', figure: '4,000 troops' },
      expect: 'unknown',
      because: /inferred from when it was said/,
    },
    'without any date': { both: level, a: {}, b: { period: '2022-02-15' }, expect: 'unknown' },
  });
});

describe('single acts', () => {
  runCases({
    'of different days': {
      both: act,
      a: { period: '2024-03-04' },
      b: { period: '2024-03-09' },
      expect: 'not comparable',
      because: /acts of different times/,
    },
    'two of one year may be two': {
      both: act,
      a: { period: '2024' },
      b: { period: '2024', figure: '40 people' },
      expect: 'compatible, possible',
      because: /may be two acts/,
    },
    'of one day are one': {
      both: act,
      a: { period: '2024-03-04' },
      b: { period: '2024-03-04', figure: '40 people' },
      expect: 'differ',
    },
    'a day and its month': {
      both: act,
      a: { period: '2024-03-04' },
      b: { period: '2024-03', figure: '40 people' },
      expect: 'compatible, possible',
    },
    'whose kind neither says': {
      both: { ...act, measure: undefined },
      a: { period: '2024-03-04' },
      b: { period: '2024-03-04', figure: '40 people' },
      expect: 'differ',
    },
    'whose kind one says': {
      both: act,
      a: { period: '2024-03-04' },
      b: { period: '2024-03-04', figure: '40 people', measure: undefined },
      expect: 'unknown',
      because: /not said whether both are levels/,
    },
  });
});
