import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isConsistent } from './check-figure.ts';
import { readFigure } from './read-figure.ts';
import { inOneLine } from './testing/in-one-line.ts';

/** What is printed: value, interval, unit, qualifier, change. "(open" is an open end. */
const cases: Record<string, Record<string, string>> = {
  money: {
    '$125 million': '125000000 [124500000, 125500000) USD exact',
    'more than $4.6 billion': '4600000000 (4600000000, open) USD more than',
    'over €3bn': '3000000000 (3000000000, open) EUR more than',
    'an additional $150 billion': '150000000000 [149500000000, 150500000000) USD exact',
    'a further £20m': '20000000 [19500000, 20500000) GBP exact',
    'approximately $100 billion': '100000000000 [80000000000, 120000000000] USD approximately',
    '€1.2m': '1200000 [1150000, 1250000) EUR exact',
    '£350bn': '350000000000 [349500000000, 350500000000) GBP exact',
    'C$16.4 million': '16400000 [16350000, 16450000) CAD exact',
    'A$2.5bn': '2500000000 [2450000000, 2550000000) AUD exact',
    US$3bn: '3000000000 [2500000000, 3500000000) USD exact',
    '$ 75 million': '75000000 [74500000, 75500000) USD exact',
    '$125-million': '125000000 [124500000, 125500000) USD exact',
    '$1,250': '1250 [1249.5, 1250.5) USD exact',
    '$4.65': '4.65 [4.645, 4.655) USD exact',
    '5 million USD': '5000000 [4500000, 5500000) USD exact',
    'USD 5 million': '5000000 [4500000, 5500000) USD exact',
    'EUR 40m': '40000000 [39500000, 40500000) EUR exact',
    'Rs 500 crore': '5000000000 [4995000000, 5005000000) INR exact',
    '₴12 billion': '12000000000 [11500000000, 12500000000) UAH exact',
    '12 billion hryvnias': '12000000000 [11500000000, 12500000000) UAH exact',
    '20 million rubles': '20000000 [19500000, 20500000) RUB exact',
    '3 million Swiss francs': '3000000 [2500000, 3500000) CHF exact',
    'half a million dollars': '500000 [450000, 550000) USD exact',
    'a quarter of a million pounds': '250000 [245000, 255000) GBP exact',
    'two and a half million euros': '2500000 [2450000, 2550000) EUR exact',
    'a million and a half dollars': '1500000 [1450000, 1550000) USD exact',
    '$5 million dollars': '5000000 [4500000, 5500000) USD exact',
    'nearly $1.1 trillion': '1100000000000 [990000000000, 1100000000000) USD nearly',
    'as much as $60 billion': '60000000000 (open, 60000000000] USD at most',
    'in excess of £2m': '2000000 (2000000, open) GBP more than',
  },
  counts: {
    '1,243 people': '1243 [1243, 1243] persons exact',
    '1,243': '1243 [1243, 1243] items:item exact',
    '17': '17 [17, 17] items:item exact',
    'at least 17 civilians': '17 [17, open) persons at least',
    'no fewer than 30 people': '30 [30, open) persons at least',
    'nearly 200': '200 [180, 200) items:item nearly',
    'almost 40 soldiers': '40 [36, 40) persons nearly',
    'close to 1,000 troops': '1000 [900, 1000) persons nearly',
    'fewer than 50': '50 (open, 50) items:item less than',
    'under 50': '50 (open, 50) items:item less than',
    'less than 1 %': '1 (open, 1) percent less than',
    'up to 5,000': '5000 (open, 5000] items:item at most',
    'as many as 12,000 soldiers': '12000 (open, 12000] persons at most',
    'no more than 20 ships': '20 (open, 20] items:ship at most',
    'some 190,000': '190000 [152000, 228000] items:item approximately',
    'about 30': '30 [24, 36] items:item approximately',
    'around 46 million people': '46000000 [36800000, 55200000] persons approximately',
    'roughly 4,500': '4500 [3600, 5400] items:item approximately',
    'an estimated 900 missiles': '900 [720, 1080] items:missile approximately',
    'at least an estimated 200': '200 [200, open) items:item at least',
    '200 or more': '200 [200, open) items:item at least',
    '5,000+': '5000 [5000, open) items:item at least',
    '300-odd tanks': '300 [240, 360] items:tank approximately',
    '50 or so': '50 [40, 60] items:item approximately',
    '1.5m people': '1500000 [1450000, 1550000) persons exact',
    '190 000 troops': '190000 [190000, 190000] persons exact',
    '12-member': '12 [12, 12] persons exact',
    'three hundred thousand': '300000 [250000, 350000) items:item exact',
    'twenty-five thousand': '25000 [24500, 25500) items:item exact',
    seventeen: '17 [17, 17] items:item exact',
    'a hundred and two': '102 [102, 102] items:item exact',
    'a dozen': '12 [6, 18) items:item exact',
    'two dozen villages': '24 [18, 30) items:village exact',
    'half a dozen': '6 [5.4, 6.6) items:item exact',
    'two million three hundred thousand': '2300000 [2250000, 2350000) items:item exact',
  },
  'orders of magnitude': {
    'tens of thousands': '– [20000, 99999] items:item order of magnitude',
    'hundreds of thousands of refugees': '– [200000, 999999] persons order of magnitude',
    thousands: '– [2000, 9999] items:item order of magnitude',
    dozens: '– [24, 99] items:item order of magnitude',
    'hundreds of soldiers': '– [200, 999] persons order of magnitude',
    'several hundred drones': '– [200, 999] items:drone order of magnitude',
    'a few thousand': '– [2000, 9999] items:item order of magnitude',
    'tens of billions of dollars': '– [20000000000, 99999999999] USD order of magnitude',
    'hundreds of millions of euros': '– [200000000, 999999999] EUR order of magnitude',
    millions: '– [2000000, 9999999] items:item order of magnitude',
  },
  ranges: {
    'between 60 and 80': '– [60, 80] items:item range',
    '60–80': '– [60, 80] items:item range',
    '60-80 ships': '– [60, 80] items:ship range',
    '$5-7 billion': '– [5000000000, 7000000000] USD range',
    '$5 to $7 billion': '– [5000000000, 7000000000] USD range',
    'between $800 million and $1.2 billion': '– [800000000, 1200000000] USD range',
    'from 10 to 15 per cent': '– [10, 15] percent range',
    'five to six hundred thousand': '– [500000, 600000] items:item range',
    '2-3 days': '– [2, 3] d range',
    'about 9-11 km': '– [9, 11] km range',
  },
  shares: {
    '20 %': '20 [19.5, 20.5) percent exact',
    '20%': '20 [19.5, 20.5) percent exact',
    '4.5 per cent': '4.5 [4.45, 4.55) percent exact',
    '55.4 percent': '55.4 [55.35, 55.45) percent exact',
    'five percentage points': '5 [4.5, 5.5) percentage points exact',
    '0.5 percentage point': '0.5 [0.45, 0.55) percentage points exact',
    'one in three': '33.3333 [29.16665, 37.49995) percent exact',
    '1 in 5': '20 [18.33335, 21.66665) percent exact',
    'nine out of 10': '90 [85.9091, 94.0909) percent exact',
    'a quarter': '25 [22.5, 27.5) percent exact',
    'two thirds of voters': '66.6667 [58.33335, 75.00005) percent exact',
    'more than half of the fleet': '50 (50, open) percent more than',
    'about a third of households': '33.3333 [26.66664, 39.99996] percent approximately',
    'one-fifth': '20 [18.33335, 21.66665) percent exact',
  },
  'measures and changes': {
    'six weeks': '6 [5.5, 6.5) wk exact',
    '30-day': '30 [29.5, 30.5) d exact',
    'two decades': '20 [15, 25) a exact',
    'half an hour': '0.5 [0.45, 0.55) h exact',
    '155mm': '155 [154.5, 155.5) mm exact',
    '40 miles': '40 [39.5, 40.5) [mi_i] exact',
    '7.3 MWh': '7.3 [7.25, 7.35) MW.h exact',
    '3 tonnes': '3 [2.5, 3.5) t exact',
    '20 pounds of flour': '20 [19.5, 20.5) [lb_av] exact',
    '-5%': '-5 [-5.5, -4.5) percent exact',
    '-18 °C': '-18 [-18.5, -17.5) Cel exact',
    '2½ years': '2.5 [2.45, 2.55) a exact',
    'rose by 5%': '5 [4.5, 5.5) percent exact up',
    'fell to 200': '200 [200, 200] items:item exact to',
    'a 20% drop': '20 [19.5, 20.5) percent exact down',
  },
};

for (const [kind, rows] of Object.entries(cases)) {
  describe(`readFigure: ${kind}`, () => {
    test.each(Object.entries(rows))('%s', (printed, expected) => {
      const figure = readFigure(printed);
      expect(figure && inOneLine(figure)).toBe(expected);
      expect(figure?.asPrinted).toBe(printed);
    });
  });
}

describe('readFigure', () => {
  test.each([
    'nothing of the kind',
    '',
    '$',
    'more than',
    'three ships and four boats',
    'ships worth $4 million sank',
    'F-16',
    '7th',
    '2014',
    'May 6, 2021',
    '5:45 PM',
    '4.6.1',
    '9'.repeat(40),
  ])('reads nothing in %j', (printed) => {
    expect(readFigure(printed)).toBeNull();
  });

  test('an article before the figure is no hindrance', () => {
    expect(readFigure('a $125 million')?.value).toBe('125000000');
  });

  test('how wide "about" may be read is a setting', () => {
    expect(readFigure('about 100', { aboutTolerance: 0.1 })).toMatchObject({
      low: '90',
      high: '110',
    });
  });

  test('any amount of dollars is read to the digit', () => {
    const amount = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.constantFrom('', '.5', '.25'),
    );
    fc.assert(
      fc.property(amount, ([whole, fraction]) => {
        const figure = readFigure(`$${whole.toLocaleString('en')}${fraction} billion`);
        const value = BigInt(`${whole}${fraction.replace('.', '').padEnd(9, '0')}`);
        expect(figure?.value).toBe(value.toString());
      }),
    );
  });

  test('never throws, and what it reads is sound', () => {
    const piece = fc.constantFrom(
      ...['more than ', 'between ', '$', '€', '4.6', '1,243', '0', '-', '–', ' to ', ' and ', 'm'],
      ...[' billion', 'half a ', 'one ', ' in ', 'two', ' thirds', '%', ' people', 'tens of '],
      ...['thousands', 'dozens', ' weeks', 'hundred', ' or more', '½', '😀', '\n', ' ', 'a '],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (pieces) => {
        const figure = readFigure(pieces.join(''));
        if (figure) expect(isConsistent(figure)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
