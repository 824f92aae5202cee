import { expect, test } from 'vitest';
import { parsePartialDate } from '../../figures/partial-date.ts';
import { firstReports, type Tie } from './first-report.ts';

const cases: Record<string, { dates: string[]; first: string[]; tie: Tie }> = {
  nobody: { dates: [], first: [], tie: 'none' },
  'one alone': { dates: ['2021-05-06'], first: ['2021-05-06'], tie: 'none' },
  'a day earlier': { dates: ['2021-05-07', '2021-05-06'], first: ['2021-05-06'], tie: 'none' },
  'on one day': {
    dates: ['2021-05-06', '2021-05-06'],
    first: ['2021-05-06', '2021-05-06'],
    tie: 'same day',
  },
  'a month that holds the day': {
    dates: ['2021-05-06', '2021-05'],
    first: ['2021-05', '2021-05-06'],
    tie: 'dates too rough',
  },
  'one month': {
    dates: ['2021-05', '2021-05'],
    first: ['2021-05', '2021-05'],
    tie: 'dates too rough',
  },
  'a year before': { dates: ['2021-01-01', '2020'], first: ['2020'], tie: 'none' },
  'a rough date does not bring in who is later for certain': {
    dates: ['2021', '2021-03-01', '2021-02-01'],
    first: ['2021', '2021-02-01'],
    tie: 'dates too rough',
  },
};

test.each(Object.entries(cases))('first: %s', (_name, { dates, first, tie }) => {
  const found = firstReports(dates.map((date) => ({ published: parsePartialDate(date)! })));
  expect(found.first.map(({ published }) => published)).toEqual(first);
  expect(found.tie).toBe(tie);
});
