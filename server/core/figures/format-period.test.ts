import { expect, test } from 'vitest';
import { formatPeriod } from './format-period.ts';
import { parsePartialDate } from './partial-date.ts';
import type { Period } from './period.ts';

function period(from: string | null, to: string | null, asPrinted: string | null = null): Period {
  const date = (text: string | null) => (text === null ? null : parsePartialDate(text));
  return { from: date(from), to: date(to), asPrinted, implied: null, endBasis: null, needs: null };
}

test.each<[from: string | null, to: string | null, short: string]>([
  ['2014', '2021-05-06', '2014 – May 2021'],
  ['2022-02', '2025-01', 'Feb 2022 – Jan 2025'],
  ['2014', null, 'since 2014'],
  [null, '2022-06', 'until Jun 2022'],
  ['2022', '2022', '2022'],
  ['2022-10', '2022-12', 'Oct – Dec 2022'],
  ['2021-01-01', '2021-05', 'Jan – May 2021'],
  ['2021-01-01', '2021-01', 'Jan 2021'],
  ['2021-05-03', '2021-05-06', '3–6 May 2021'],
  ['2021-05-30', '2021-06-02', '30 May – 2 Jun 2021'],
  ['2021-12-30', '2022-01-02', '30 Dec 2021 – 2 Jan 2022'],
  ['2021-05-06', '2021-05-06', '6 May 2021'],
  ['2020-05-06', '2021-05-06', 'May 2020 – May 2021'],
  ['1990', '1999', '1990 – 1999'],
])('%s to %s', (from, to, short) => {
  expect(formatPeriod(period(from, to))).toBe(short);
});

test('what is unresolved keeps its words', () => {
  expect(formatPeriod(period(null, null, 'earlier this year'))).toBe('earlier this year');
  expect(formatPeriod(period(null, null))).toBe('–');
});

test('months are named in the language of the reader', () => {
  expect(formatPeriod(period('2022-02', '2022-10'), 'fr')).toBe('févr. – oct. 2022');
});
