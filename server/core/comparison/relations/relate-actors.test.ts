import { describe, expect, test } from 'vitest';
import { problemsOf, type RelationCase } from './testing/relation-case.ts';
import type { Told } from './testing/told.ts';

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

describe('actor, counterpart, place', () => {
  runCases({
    'two payers': {
      both: aid,
      a: {},
      b: { actor: 'allies and partners of Norland' },
      expect: 'not comparable',
      because: /actors differ/,
    },
    'an administration is its state': {
      both: aid,
      a: { actor: 'Vael administration' },
      b: {},
      expect: 'same',
    },
    'an alias is the same body': { both: aid, a: { actor: 'Halm' }, b: {}, expect: 'same' },
    'who speaks for a ministry speaks for the state': {
      both: aid,
      a: { actor: 'Orla Venn' },
      b: { figure: '$400 million' },
      expect: 'differ',
    },
    'an office is a part of the state': {
      both: aid,
      a: { actor: 'Harbour Office', figure: '$20 million' },
      b: {},
      expect: 'part of: a in b',
    },
    'a state in its league': {
      both: aid,
      a: {},
      b: { actor: 'Northern League', figure: '$2 billion' },
      expect: 'part of: a in b',
    },
    'an office in the league, two steps up': {
      both: aid,
      a: { actor: 'Harbour Office', figure: '$20 million' },
      b: { actor: 'Northern League' },
      expect: 'part of: a in b',
    },
    'the news calls governments by their capitals': {
      both: aid,
      a: { actor: 'Washington' },
      b: { actor: 'the United States' },
      expect: 'same',
    },
    'a missing actor': {
      both: aid,
      a: {},
      b: { actor: undefined },
      expect: 'unknown',
      because: /actor of the second claim is missing/,
    },
    'a counterpart one leaves out': {
      both: aid,
      a: {},
      b: { to: undefined },
      expect: 'same, possible',
    },
    'a counterpart of another': {
      both: aid,
      a: {},
      b: { to: 'Eastmere' },
      expect: 'not comparable',
    },
    'two places': {
      both: toll,
      a: { figure: '12 people' },
      b: { figure: '12 people', place: 'Cape Orr' },
      expect: 'not comparable',
      because: /Port Sel and Cape Orr/,
    },
    'a part of a place': {
      both: toll,
      a: { figure: '12 people', place: 'eastern Norland' },
      b: { figure: '30 people', place: 'Norland' },
      expect: 'part of: a in b',
    },
    'a town in its land': {
      both: toll,
      a: { figure: '12 people', place: 'Port Sel, Norland' },
      b: { figure: '30 people', place: 'Norland' },
      expect: 'part of: a in b',
    },
    'near a place is not in it': {
      both: toll,
      a: { figure: '12 people', place: 'near Norland' },
      b: { figure: '30 people', place: 'Norland' },
      expect: 'not comparable',
    },
    'a border in two orders': {
      both: toll,
      a: { figure: '12 people', place: 'the border of Norland' },
      b: { figure: '12 people', place: "Norland's border" },
      expect: 'same',
    },
    'a wider thing in a smaller place': {
      both: toll,
      a: { figure: '60 people', what: 'casualties', place: 'eastern Norland' },
      b: { figure: '12 people', place: 'Norland' },
      expect: 'compatible, possible',
      because: /neither lies inside/,
    },
  });
});

describe('stage and kind', () => {
  runCases({
    'pledged and provided': {
      both: aid,
      a: { stage: 'pledged', figure: '$900 million' },
      b: {},
      expect: 'not comparable',
      because: /pledged and provided/,
    },
    'delivered is provided': { both: aid, a: { stage: 'delivered' }, b: {}, expect: 'same' },
    'approved military aid may lie in the total provided': {
      both: aid,
      a: { stage: 'approved', what: 'military aid', figure: '$100 million' },
      b: {},
      expect: 'part of: a in b, possible',
    },
    'approved aid that exceeds the total is of another stage': {
      both: aid,
      a: { stage: 'approved', what: 'military aid', figure: '$900 million' },
      b: {},
      expect: 'not comparable',
    },
    'a package may lie in a running total': {
      both: aid,
      a: { measure: 'event', period: '2021-05-03', figure: '$100 million' },
      b: {},
      expect: 'part of: a in b, possible',
    },
    'a package larger than the total': {
      both: aid,
      a: { measure: 'event', period: '2021-05-03', figure: '$900 million' },
      b: {},
      expect: 'differ',
    },
    'a package after the total ends': {
      both: aid,
      a: { measure: 'event', period: '2024-05-03' },
      b: {},
      expect: 'not comparable',
    },
    'a level and a total': {
      both: aid,
      a: { measure: 'level' },
      b: {},
      expect: 'not comparable',
      because: /level and a total/,
    },
    'a rate and a total': { both: aid, a: { measure: 'rate' }, b: {}, expect: 'not comparable' },
    'a stage one leaves out is not held against it': {
      both: aid,
      a: { stage: undefined },
      b: {},
      expect: 'same, possible',
    },
    'nor does it make a contradiction': {
      both: aid,
      a: { stage: undefined },
      b: { figure: '$900 million' },
      expect: 'unknown',
      because: /stage of the first claim is not said/,
    },
  });
});
