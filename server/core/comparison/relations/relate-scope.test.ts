import { describe } from 'vitest';
import { parsePartialDate } from '../../figures/partial-date.ts';
import { runCases } from './testing/run-cases.ts';
import { context, type Told } from './testing/told.ts';

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

function withRate(rate: string) {
  const date = parsePartialDate('2022-01-01');
  return { ...context(), rates: [{ from: 'EUR', to: 'USD', rate, date }] };
}
