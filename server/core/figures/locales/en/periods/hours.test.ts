import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../../partial-date.ts';
import { findPeriods } from '../../../read-period.ts';

/** Hours and parts of a day, a month, a year; counted from Thursday, 6 May 2021. */
const cases: Record<string, [passage: string, ...periods: string[]]> = {
  'the hour after its day': [
    'It opens Friday at noon, and on 3 May 2021 at 5:30 p.m. it shut.',
    'Friday at noon = 2021-04-30',
    '3 May 2021 at 5:30 p.m. = 2021-05-03',
  ],
  'the hour before its day': [
    'It shut at 5:30 p.m. Tuesday and 9 a.m. on Wednesday.',
    '5:30 p.m. Tuesday = 2021-05-04',
    '9 a.m. on Wednesday = 2021-05-05',
  ],
  'from hour to hour': [
    'They met Monday from 9 to 11 a.m. and between noon and 3 on Tuesday.',
    'Monday from 9 to 11 a.m. = 2021-05-03',
    'between noon and 3 on Tuesday = 2021-05-04',
  ],
  'a number after a day is no hour': ['On Monday 30 ships came.', 'Monday = 2021-05-03'],
  'the hour of no day': ['It shut at 5:30 p.m. for good.'],
  'parts of a day': [
    'Earlier today, late Monday, Tuesday night, Wednesday in the morning.',
    'Earlier today = 2021-05-06',
    'late Monday = 2021-05-03',
    'Tuesday night = 2021-05-04',
    'Wednesday in the morning = 2021-05-05',
  ],
  'hours from the article': [
    'In the past 24 hours ten fell ill; two hours ago one left.',
    'the past 24 hours = 2021-05-05..2021-05-06',
    'two hours ago = 2021-05-06',
  ],
  'how long it took': ['They built it in two hours of work.'],
  'at present': ['Right now it is shut.', 'Right now = 2021-05-06'],
  'parts of a month by name': [
    'It shut at the end of March 2020 and in the middle of April 2020.',
    'the end of March 2020 = 2020-03-21..2020-03-31',
    'the middle of April 2020 = 2020-04-11..2020-04-20',
  ],
  'parts of a near month': [
    'It opened late last month and shuts at the end of the month.',
    'late last month = 2021-04-21..2021-04-30',
    'the end of the month = 2021-05-21..2021-05-31',
  ],
  'so far this year': ['Ten came so far this year.', 'so far this year = 2021-01-01..2021-05-06'],
};

describe('hours and parts', () => {
  test.each(Object.entries(cases))('%s', (_name, [passage, ...periods]) => {
    const found = findPeriods(passage, parsePartialDate('2021-05-06')).map(
      ({ asPrinted, from, to }) => `${asPrinted} = ${from === to ? from : `${from}..${to}`}`,
    );
    expect(found).toEqual(periods);
  });
});
