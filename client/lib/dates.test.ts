import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from './dates.ts';

const cases: Record<string, { date: string | null; expect: string }> = {
  'a day': { date: '2021-05-06', expect: '6 May 2021' },
  'a month': { date: '2021-05', expect: 'May 2021' },
  'a year': { date: '2021', expect: '2021' },
  'a month that English shortens to four letters': { date: '2021-09-30', expect: '30 Sept 2021' },
  'no date': { date: null, expect: 'no date' },
};

describe('a date is shown as precisely as it is known', () => {
  it.each(Object.entries(cases))('%s', (_, { date, expect: shown }) => {
    expect(formatDate(date === null ? null : parsePartialDate(date))).toBe(shown);
  });
});
