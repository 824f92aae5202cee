import { describe, expect, it } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { date, sampleClaim } from './testing/sample-report.ts';
import {
  chainInWords,
  dateInWords,
  groupDigits,
  instantInWords,
  intervalInWords,
  periodInWords,
} from './words.ts';

const figure = (low: string | null, high: string | null, included: [boolean, boolean]): Figure => ({
  asPrinted: '',
  value: null,
  low,
  high,
  lowIncluded: included[0],
  highIncluded: included[1],
  unit: 'USD',
  qualifier: 'exact',
  change: null,
});

describe('intervalInWords', () => {
  const cases: Record<string, { figure: Figure; expect: string }> = {
    'one number': { figure: figure('50', '50', [true, true]), expect: 'exactly 50 USD' },
    'more than': {
      figure: figure('4600000000', null, [false, false]),
      expect: 'above 4,600,000,000 USD, with no upper end',
    },
    'at least': {
      figure: figure('17', null, [true, false]),
      expect: 'at least 17 USD, with no upper end',
    },
    'less than': {
      figure: figure(null, '50', [false, false]),
      expect: 'below 50 USD, with no lower end',
    },
    'up to': {
      figure: figure(null, '5000', [false, true]),
      expect: 'at most 5,000 USD, with no lower end',
    },
    rounded: {
      figure: figure('124500000', '125500000', [true, false]),
      expect: 'from 124,500,000 to below 125,500,000 USD',
    },
    'counted things': {
      figure: { ...figure('20000', '99999', [true, true]), unit: 'items:missile' },
      expect: 'from 20,000 to 99,999 × missile',
    },
  };
  it.each(Object.entries(cases))('%s', (_name, { figure: given, expect: words }) => {
    expect(intervalInWords(given)).toBe(words);
  });
});

it('dates are as precise as they are known', () => {
  expect(['2031', '2031-05', '2031-05-06'].map((text) => dateInWords(date(text)))).toEqual([
    '2031',
    'May 2031',
    '6 May 2031',
  ]);
});

it('an instant is told in UTC, to the minute', () => {
  expect(instantInWords('2031-05-08T09:30:00.000Z')).toBe('8 May 2031, 09:30 UTC');
});

it('digits are grouped before the point only', () => {
  expect(groupDigits('-1234567.12345')).toBe('-1,234,567.12345');
  expect(groupDigits('999')).toBe('999');
});

it('a period says what of it is inferred and what is missing', () => {
  const bare = { asPrinted: null, implied: null, endBasis: null, needs: null };
  const [from, to] = [date('2014'), date('2021-05-06')];
  expect(periodInWords({ ...bare, from, to })).toBe('2014 to 6 May 2021');
  expect(periodInWords({ ...bare, from, to: from })).toBe('2014');
  expect(periodInWords({ ...bare, from, to: null })).toBe('from 2014');
  expect(
    periodInWords({ ...bare, from: null, to: null, asPrinted: 'last month', needs: 'a date' }),
  ).toBe('not resolved (“last month”; needs a date)');
  expect(periodInWords({ ...bare, from, to, implied: 'all' })).toContain('inferred: all');
});

it('a chain goes from the outlet to the origin, each link in its own mode', () => {
  expect(chainInWords(sampleClaim().chain)).toBe(
    'the keeper (“wrote”, mixed, log book, 4 May 2031) → a visitor (“told”, indirect, the jetty, May 2031)',
  );
  expect(chainInWords([])).toBe('the outlet’s own voice');
});
