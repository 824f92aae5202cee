import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { qualifiers, type Qualifier } from './figure.ts';
import { intervalOf, roundedTo, writeInterval } from './interval.ts';

function bounds(value: string, step: string | null, qualifier: Qualifier, aboutTolerance = 0.2) {
  const printed = { value: new Decimal(value), step: step === null ? null : new Decimal(step) };
  const interval = writeInterval(intervalOf(printed, qualifier, { aboutTolerance }));
  const low =
    interval.low === null ? '(open' : `${interval.lowIncluded ? '[' : '('}${interval.low}`;
  const high =
    interval.high === null ? 'open)' : `${interval.high}${interval.highIncluded ? ']' : ')'}`;
  return `${low}, ${high}`;
}

describe('intervalOf', () => {
  const cases: Record<string, [value: string, step: string | null, Qualifier, string]> = {
    'as far as the digits go': ['125000000', '1000000', 'exact', '[124500000, 125500000)'],
    'a tenth of a billion': ['4600000000', '100000000', 'exact', '[4550000000, 4650000000)'],
    'a count printed in full': ['1243', null, 'exact', '[1243, 1243]'],
    'more than': ['4600000000', '100000000', 'more than', '(4600000000, open)'],
    'at least': ['17', null, 'at least', '[17, open)'],
    nearly: ['200', null, 'nearly', '[180, 200)'],
    'less than': ['50', null, 'less than', '(open, 50)'],
    'at most': ['5000', null, 'at most', '(open, 5000]'],
    approximately: ['100', '1', 'approximately', '[80, 120]'],
    'below zero, rounded': ['-5', '1', 'exact', '[-5.5, -4.5)'],
    'below zero, nearly': ['-10', null, 'nearly', '(-10, -9]'],
    'below zero, about': ['-10', null, 'approximately', '[-12, -8]'],
  };
  test.each(Object.entries(cases))('%s', (_name, [value, step, qualifier, expected]) => {
    expect(bounds(value, step, qualifier)).toBe(expected);
  });

  test('how wide "about" may be read is a setting', () => {
    expect(bounds('100', null, 'approximately', 0.1)).toBe('[90, 110]');
  });

  test('the value never lies outside', () => {
    const decimal = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((n) => new Decimal(n));
    fc.assert(
      fc.property(decimal, fc.constantFrom(...qualifiers), (value, qualifier) => {
        const { low, high } = intervalOf({ value, step: new Decimal(1) }, qualifier);
        if (low) expect(low.lessThanOrEqualTo(value)).toBe(true);
        if (high) expect(high.greaterThanOrEqualTo(value)).toBe(true);
      }),
    );
  });
});

describe('roundedTo', () => {
  const number = { value: new Decimal(20), step: new Decimal(1), scale: null };
  const step = (unit: string) => roundedTo(number, unit).step?.toFixed() ?? null;
  test('a count is exact, what can be divided is rounded', () => {
    expect([step('persons'), step('items:ship'), step('percent'), step('wk')]).toEqual([
      null,
      null,
      '1',
      '1',
    ]);
  });
  test('a scale word rounds counts too', () => {
    const scaled = { value: new Decimal(2e6), step: new Decimal(1e6), scale: new Decimal(1e6) };
    expect(roundedTo(scaled, 'persons').step?.toFixed()).toBe('1000000');
  });
});
