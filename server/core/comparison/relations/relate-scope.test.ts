import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../figures/partial-date.ts';
import { problemsOf, type RelationCase } from './testing/relation-case.ts';
import { context, type Told } from './testing/told.ts';

const runCases = (cases: Record<string, RelationCase>) => {
  test.each(Object.entries(cases))('%s', (_name, each) => {
    expect(problemsOf(each)).toEqual([]);
  });
};

const aid: Told = {
  figure: '$300 million',
  measure: 'total',
  period: '2020..2023-06',
  actor: 'Norland',
  to: 'Sudmark',
  what: 'aid',
  stage: 'provided',
};
const toll: Told = { measure: 'event', period: '2024-03-04', what: 'killed', place: 'Port Sel' };

describe('unit', () => {
  runCases({
    'persons and money': {
      both: aid,
      a: {},
      b: { figure: '300 people' },
      expect: 'not comparable',
      because: /units differ/,
    },
    'percent and percentage points': {
      both: { ...aid, measure: 'level', period: '2023' },
      a: { figure: '5 percent' },
      b: { figure: '5 percentage points' },
      expect: 'not comparable',
      because: /percent and percentage points/,
    },
    'missiles and drones': {
      both: { ...aid },
      a: { figure: '40 missiles' },
      b: { figure: '40 drones' },
      expect: 'not comparable',
    },
    'soldiers are persons': {
      both: toll,
      a: { figure: '40 people' },
      b: { figure: '40', unit: 'items:soldiers' },
      expect: 'same',
    },
    'a missing unit': {
      both: aid,
      a: { unit: '' },
      b: {},
      expect: 'unknown',
      because: /unit of the first figure is missing/,
    },
    'a missing unit that the question names': {
      both: aid,
      a: { unit: '' },
      b: {},
      context: context({ unit: 'USD' }),
      expect: 'same',
    },
    'dozens of what is not said': {
      both: toll,
      a: { figure: 'dozens', unit: 'items:item' },
      b: { figure: '40 missiles' },
      expect: 'unknown',
    },
    'a missing unit decides nothing between other actors': {
      both: aid,
      a: { unit: '', actor: 'Sudmark' },
      b: {},
      expect: 'not comparable',
      because: /actors differ/,
    },
    'two currencies without a rate': {
      both: aid,
      a: {},
      b: { figure: '€300 million' },
      expect: 'not comparable',
      because: /no dated rate/,
    },
    'a rate without a date is none': {
      both: aid,
      a: {},
      b: { figure: '€300 million' },
      context: { ...context(), rates: [{ from: 'EUR', to: 'USD', rate: '1.1', date: null }] },
      expect: 'not comparable',
    },
    'two currencies with a dated rate': {
      both: aid,
      a: { figure: '$330 million' },
      b: { figure: '€300 million' },
      context: withRate('1.1'),
      expect: 'compatible, possible',
      because: /rate of 2022-01-01/,
    },
    'a tenth apart by one rate is no contradiction': {
      both: aid,
      a: { figure: '$360 million' },
      b: { figure: '€300 million' },
      context: withRate('1.1'),
      expect: 'compatible, possible',
    },
    'miles and kilometres': {
      both: { ...aid, measure: 'level', period: '2023-01-05' },
      a: { figure: '10 km' },
      b: { figure: '6.2 miles' },
      expect: 'compatible',
    },
    'an amount and a change': {
      both: aid,
      a: {},
      b: { change: 'up' },
      expect: 'not comparable',
      because: /a change of it/,
    },
  });
});

describe('what is counted', () => {
  runCases({
    'two things': {
      both: aid,
      a: { what: 'military aid' },
      b: { what: 'humanitarian aid' },
      expect: 'not comparable',
      because: /military aid and humanitarian aid/,
    },
    'a thing in two words': {
      both: aid,
      a: { what: 'security assistance' },
      b: { what: 'military aid' },
      expect: 'same',
    },
    'military aid lies in total assistance': {
      both: aid,
      a: { what: 'military aid', figure: '$100 million' },
      b: { what: 'total assistance' },
      expect: 'part of: a in b',
    },
    'a part larger than its whole': {
      both: aid,
      a: { what: 'military aid', figure: '$500 million' },
      b: { what: 'total assistance' },
      expect: 'differ',
      because: /larger than its whole/,
    },
    'killed are a part of casualties': {
      both: toll,
      a: { figure: '60 people', what: 'casualties' },
      b: { figure: '12 people' },
      expect: 'part of: b in a',
    },
    'children killed are a part of those killed': {
      both: toll,
      a: { figure: '3 children', unit: 'persons', what: 'children killed' },
      b: { figure: '12 people' },
      expect: 'part of: a in b',
    },
    'people killed are those killed': {
      both: toll,
      a: { figure: '12 people', what: 'people killed' },
      b: { figure: '12 people' },
      expect: 'same',
    },
    'weapons are a part of military aid': {
      both: aid,
      a: { figure: '$100 million', what: 'weapons' },
      b: { what: 'military aid' },
      expect: 'part of: a in b',
    },
    'killed and injured': {
      both: toll,
      a: { figure: '12 people' },
      b: { figure: '60 people', what: 'injured' },
      expect: 'not comparable',
    },
    'deaths are those killed': {
      both: toll,
      a: { figure: '12 people' },
      b: { figure: '12 people', what: 'deaths' },
      expect: 'same',
    },
    'troops there and troops leaving': {
      both: { ...toll, measure: 'level' },
      a: { figure: '9,000 troops', what: 'troops present' },
      b: { figure: '2,000 troops', what: 'troops leaving' },
      expect: 'not comparable',
    },
    'words nobody listed': {
      both: aid,
      a: { what: 'spending' },
      b: { what: 'pensions' },
      expect: 'not comparable',
    },
    'what one counts is missing': {
      both: aid,
      a: {},
      b: { what: undefined },
      expect: 'unknown',
      because: /what the second claim counts is missing/i,
    },
    'the question says what both leave open': {
      both: aid,
      a: { what: undefined },
      b: { what: undefined },
      expect: 'same',
    },
    'shares of parts do not add up': {
      both: { ...toll, measure: 'level' },
      a: { figure: '12 percent', what: 'civilians wounded' },
      b: { figure: '8 percent', what: 'casualties' },
      expect: 'not comparable',
      because: /do not add up/,
    },
  });
});

function withRate(rate: string) {
  const date = parsePartialDate('2022-01-01');
  return { ...context(), rates: [{ from: 'EUR', to: 'USD', rate, date }] };
}
