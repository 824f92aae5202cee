import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePoints } from '../text/code-points.ts';
import { parsePartialDate } from './partial-date.ts';
import { isOrdered } from './period.ts';
import { findBaseline, findPeriod, findPeriods } from './read-period.ts';

/** Counted from Thursday, 6 May 2021, if nothing else is said. */
type Case = [passage: string, asPrinted: string, ends: string, published?: string | null];

const cases: Record<string, Record<string, Case>> = {
  spans: {
    'since a year, to the article': [
      'It gave grain since 2014.',
      'since 2014',
      '2014 → 2021-05-06',
    ],
    'since a clause': [
      'Fees rose since the port was shut in February 2020, he said.',
      'since the port was shut in February 2020',
      '2020-02 → 2021-05-06',
    ],
    'since a month without year': [
      'open since March',
      'since March',
      '2021-03 → 2021-05-06 (the year)',
    ],
    'since a weekday': ['closed since Monday', 'since Monday', '2021-05-03 → 2021-05-06'],
    'since, without a published date': [
      'since 2014',
      'since 2014',
      '2014 → ? needs the published date',
      null,
    ],
    'between months': [
      'between May and July 2020',
      'between May and July 2020',
      '2020-05 → 2020-07',
    ],
    'over the turn of a year': [
      'from November to February 2021',
      'from November to February 2021',
      '2020-11 → 2021-02',
    ],
    'from year to year': ['from 2014 to 2019', 'from 2014 to 2019', '2014 → 2019'],
    'a dash between years': ['the 2014–2019 talks', '2014–2019', '2014 → 2019'],
    'a season of two years': ['in 2019-20', '2019-20', '2019 → 2020'],
    'days of a month': [
      'from 3 May to 5 May 2021',
      'from 3 May to 5 May 2021',
      '2021-05-03 → 2021-05-05',
    ],
    'two months taken together': [
      'first in January and then again in March',
      'January and then again in March',
      '2021-01 → 2021-03 (the year)',
    ],
    until: ['open until June 2020', 'until June 2020', '? → 2020-06'],
    'after a year': ['joined after 1997', 'after 1997', '1997 → ?'],
    'the past weeks': ['over the past two weeks', 'the past two weeks', '2021-04-22 → 2021-05-06'],
    'the past decade': ['over the past decade', 'the past decade', '2011 → 2021-05-06'],
    'a decade': ['in the 1990s', '1990s', '1990 → 1999'],
  },
  'counted from another time': {
    'weeks before a day': [
      'two weeks before 3 May 2021',
      'two weeks before 3 May 2021',
      '2021-04-19',
    ],
    'days from tomorrow': ['three days from tomorrow', 'three days from tomorrow', '2021-05-10'],
    'in two weeks': ['It will close in two weeks.', 'in two weeks', '2021-05-20'],
    'a week of a year': [
      'the first week of 2021',
      'the first week of 2021',
      '2021-01-04 → 2021-01-10',
    ],
    'months at the end of a year': [
      'the last four months of 2020',
      'the last four months of 2020',
      '2020-09 → 2020-12',
    ],
    'the week of a day': [
      'the week of May 4',
      'the week of May 4',
      '2021-05-03 → 2021-05-09 (the year)',
    ],
  },
  'by other calendars': {
    'a fiscal year': ['in fiscal 2020', 'fiscal 2020', '2020 (the months of the fiscal year)'],
    'a quarter by letter': ['in 2019-Q3', '2019-Q3', '2019-07 → 2019-09'],
    'last quarter': ['It fell last quarter.', 'last quarter', '2021-01 → 2021-03'],
    'a feast': ['before Christmas', 'before Christmas', '? → 2020-12-25 (the year)'],
    'a moving feast': ['Easter 2019', 'Easter 2019', '2019-04-21'],
    'a century': ['in the 19th century', '19th century', '1800 → 1899'],
  },
  'days in numbers': {
    'the day first, plainly': ['on 22/04/2021', '22/04/2021', '2021-04-22'],
    'the order in doubt': ['on 3/4/2021', '3/4/2021', '2021-03-04 (the order of day and month)'],
    'days of one month': [
      'on November 18-19',
      'November 18-19',
      '2020-11-18 → 2020-11-19 (the year)',
    ],
    'a weekday and its day': ['on Monday the 3rd', 'Monday the 3rd', '2021-05-03 (the month)'],
    overnight: ['It burned overnight.', 'overnight', '2021-05-05 → 2021-05-06'],
  },
  'parts of the year': {
    late: ['In late 2022 he left.', 'late 2022', '2022-10 → 2022-12'],
    early: ['in early 2022', 'early 2022', '2022-01 → 2022-03'],
    mid: ['by mid-2023', 'by mid-2023', '? → 2023-08'],
    'the second half': ['in the second half of 2020', 'second half of 2020', '2020-07 → 2020-12'],
    'a quarter': ['in Q1 2020', 'Q1 2020', '2020-01 → 2020-03'],
    'early last year': ['early last year', 'early last year', '2020-01 → 2020-03'],
    'late in a month': ['in late February 2021', 'late February 2021', '2021-02-21 → 2021-02-28'],
    'a season ahead': [
      'It is expected to attack in the spring.',
      'in the spring',
      '2021-03 → 2021-05 (the year)',
    ],
    'a season past': ['It fell in the autumn.', 'in the autumn', '2020-09 → 2020-11 (the year)'],
    'last winter': ['last winter', 'last winter', '2020-12 → 2021-02'],
    'the season of a year': ['the summer of 2019', 'summer of 2019', '2019-06 → 2019-08'],
  },
  'relative words': {
    'earlier this year': [
      'approved earlier this year',
      'earlier this year',
      '2021-01-01 → 2021-05-06',
    ],
    'earlier this year, to the month': [
      'earlier this year',
      'earlier this year',
      '2021-01-01 → 2021-05',
      '2021-05',
    ],
    'later this year': ['later this year', 'later this year', '2021-05-06 → 2021'],
    'last month': ['announced last month', 'last month', '2021-04'],
    'last month, in January': ['last month', 'last month', '2020-12', '2021-01-20'],
    'this week': ['this week', 'this week', '2021-05-03 → 2021-05-09'],
    'last year': ['last year', 'last year', '2020'],
    'two weeks ago': ['two weeks ago', 'two weeks ago', '2021-04-22'],
    'a year ago': ['a year ago', 'a year ago', '2020'],
    yesterday: ['He came yesterday.', 'yesterday', '2021-05-05'],
    'on Thursday, the article’s day': ['on Thursday', 'Thursday', '2021-05-06'],
    'on Friday, the last one': ['on Friday', 'Friday', '2021-04-30'],
    'on Friday, the next one': ['It will open on Friday.', 'Friday', '2021-05-07'],
    'last Thursday is not today': ['last Thursday', 'last Thursday', '2021-04-29'],
    'next Monday': ['next Monday', 'next Monday', '2021-05-10'],
    'without a published date': [
      'last month',
      'last month',
      '? → ? needs the published date',
      null,
    ],
    'a weekday needs the day': [
      'on Thursday',
      'Thursday',
      '? → ? needs a more exact published date',
      '2021-05',
    ],
  },
  dates: {
    'day, month and year': ['on 6 May 2021', '6 May 2021', '2021-05-06'],
    'as America writes it': ['on May 6, 2021', 'May 6, 2021', '2021-05-06'],
    'with an ordinal': ['the 20th January 2025', '20th January 2025', '2025-01-20'],
    'as ISO writes it': ['dated 2021-05-06', '2021-05-06', '2021-05-06'],
    'month and year': ['in Sept. 2020', 'Sept. 2020', '2020-09'],
    'a year': ['peace talks in 2022', '2022', '2022'],
    'a day without year': ['on April 4', 'April 4', '2021-04-04 (the year)'],
    'a month past': ['It began in June.', 'June', '2020-06 (the year)'],
    'a month ahead': ['a summit slated for June', 'June', '2021-06 (the year)'],
    'a month without published date': ['in June', 'June', '? → ? needs the published date', null],
  },
};

function ends(passage: string, published: string | null): string | null {
  const period = findPeriod(passage, published === null ? null : parsePartialDate(published));
  if (!period) return null;
  const { from, to, implied, needs } = period;
  const both = from !== null && from === to ? from : `${from ?? '?'} → ${to ?? '?'}`;
  return both + (implied ? ` (${implied})` : '') + (needs ? ` needs ${needs}` : '');
}

for (const [kind, rows] of Object.entries(cases)) {
  describe(`findPeriod: ${kind}`, () => {
    test.each(Object.entries(rows))('%s', (_name, [passage, asPrinted, expected, published]) => {
      const day = published === undefined ? '2021-05-06' : published;
      expect(ends(passage, day)).toBe(expected);
      expect(findPeriods(passage, parsePartialDate(day ?? ''))[0]?.asPrinted).toBe(asPrinted);
    });
  });
}

describe('findPeriod', () => {
  test.each([
    'no time at all',
    'They may march on.',
    'a fall in prices, a spring of water',
    'It held 2014 people.',
    'Since he was ill, she went.',
    'the biggest fleet since 2014',
    'for the first time since the port was shut in 1998',
    'He told the Today programme.',
    'the 2,014th ship',
  ])('names none in %j', (passage) => {
    expect(findPeriod(passage, parsePartialDate('2021-05-06'))).toBeNull();
  });

  test('a stretch goes before a point in it, and says why it ends', () => {
    expect(findPeriod('He said on Monday that since 2014 ships left.', null)?.asPrinted).toBe(
      'since 2014',
    );
    expect(findPeriod('since 2014', parsePartialDate('2021-05'))?.endBasis).toBe(
      "the article's date",
    );
  });

  test('a comparison is a baseline', () => {
    const published = parsePartialDate('2021-05-06');
    expect(findBaseline('the biggest fleet since the port was shut in 2014', published)).toBe(
      '2014',
    );
    expect(findBaseline('aid since 2014', published)).toBeNull();
    expect(findBaseline('The west has given aid since 2014', published)).toBeNull();
  });

  test('never throws; spans hold their words and ends are in order', () => {
    const piece = fc.constantFrom(
      ...['since ', 'between ', 'and ', 'from ', 'to ', 'May ', 'June ', '2014 ', '2022', ' 31 '],
      ...[
        'last ',
        'this ',
        'year ',
        'week ',
        'late ',
        'in the ',
        'spring ',
        'February ',
        '-',
        '😀',
      ],
      ...[
        'Thursday ',
        'ago ',
        'two ',
        'weeks ',
        ', ',
        'the ',
        'past ',
        '\n',
        'will ',
        '1990s ',
        '21',
      ],
    );
    const dates = fc.constantFrom(
      null,
      '2021',
      '2021-05',
      '2021-05-06',
      '2024-02-29',
      '2021-01-31',
    );
    fc.assert(
      fc.property(fc.array(piece), dates, (pieces, date) => {
        const text = pieces.join('');
        const points = new CodePoints(text);
        for (const period of findPeriods(text, date && parsePartialDate(date))) {
          expect(points.slice(period.start, period.end)).toBe(period.asPrinted);
          expect(isOrdered(period)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['since the ', 'between May and ', '2021-', 'the past ', 'early '])(
    'a long run of %j takes no more than linear time',
    (run) => {
      const began = performance.now();
      findPeriods(run.repeat(100_000 / run.length), parsePartialDate('2021-05-06'));
      expect(performance.now() - began).toBeLessThan(3000);
    },
  );
});
