import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

const cases: Record<string, string | null> = {
  '2021': '2021',
  '2021-05': '2021-05',
  '2021-5-6': '2021-05-06',
  '6 May 2021': '2021-05-06',
  'May 6, 2021': '2021-05-06',
  'Apr 11, 2023': '2023-04-11',
  '20th January 2025': '2025-01-20',
  ' may 2021 ': '2021-05',
  'Sept 2021': '2021-09',
  '2021-02-30': null,
  '31 February 2021': null,
  '06/05/2021': null,
  May: null,
  yesterday: null,
  'about May 2021': null,
  '': null,
};

describe('a date as somebody types it', () => {
  it.each(Object.entries(cases))('%j', (typed, expected) => {
    expect(readDate(typed)).toBe(expected);
  });
});
