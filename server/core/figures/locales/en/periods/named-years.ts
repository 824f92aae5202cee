import { toPartialDate } from '../../../partial-date.ts';
import { monthOf, yearOf } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { yearAt } from '../read-date.ts';
import { readOrdinal, readYearWords } from './small-words.ts';

/** "the year 2008", "calendar year 2008", "fiscal 2016", "fiscal year 2008", "FY18". */
export const namedYear: PeriodFinder = ({ tokens }, at) => {
  const kind = tokens[at]?.lower ?? '';
  const qualified = kind === 'fiscal' || kind === 'financial' || kind === 'calendar';
  const yearWord = tokens[at + (qualified ? 1 : 0)]?.lower === 'year' ? 1 : 0;
  const short = /^(?:fy|cy)$/.test(kind);
  if (!qualified && yearWord === 0 && !short) return null;
  const place = at + (qualified ? 1 : 0) + yearWord + (short ? 1 : 0);
  const year = yearAt(tokens, place) ?? (short ? shortYear(tokens[place]?.text) : null);
  if (year === null) return null;
  const date = toPartialDate(`${year}-01-01`, 'year');
  // Whose fiscal year begins when is not said.
  const implied =
    kind === 'calendar' || (yearWord === 1 && !qualified) ? null : 'the months of the fiscal year';
  return { from: at, to: place + 1, kind: 'point', period: period(date, date, { implied }) };
};

function shortYear(text: string | undefined): number | null {
  return text && /^\d\d$/.test(text) ? 2000 + Number(text) : null;
}

const fiscalSteps: Record<string, number> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
};

/** "the last fiscal year", "this calendar year". */
export const nearFiscalYear: PeriodFinder = ({ tokens, published }, at) => {
  const step = fiscalSteps[tokens[at]?.lower ?? ''];
  const kind = tokens[at + 1]?.lower ?? '';
  if (step === undefined || !/^(?:fiscal|financial|calendar)$/.test(kind)) return null;
  if (tokens[at + 2]?.lower !== 'year') return null;
  const found = { from: at, to: at + 3, kind: 'point' as const };
  if (published === null) return { ...found, period: unresolved(null) };
  const date = toPartialDate(`${yearOf(published) + step}-01-01`, 'year');
  const implied = kind === 'calendar' ? null : 'the months of the fiscal year';
  return { ...found, period: period(date, date, { implied }) };
};

/** "2019 Q1", "2019-H2", "Q3 2019": parts of a year by letter. */
export const letteredPart: PeriodFinder = ({ tokens }, at) => {
  const year = yearAt(tokens, at);
  const dash = year !== null && tokens[at + 1]?.text === '-' ? 1 : 0;
  const start = year === null ? at : at + 1 + dash;
  const letter = tokens[start]?.text.toUpperCase() ?? '';
  const digit = tokens[start + 1];
  if (digit?.gap !== 'none' || !/^[QH]$/.test(letter)) return null;
  const index = Number(digit.text);
  const months = letter === 'Q' ? 3 : 6;
  if (!Number.isInteger(index) || index < 1 || index * months > 12) return null;
  const stated = year ?? yearAt(tokens, start + 2);
  if (stated === null) return null;
  const last = index * months;
  return {
    from: at,
    to: year === null ? start + 3 : start + 2,
    kind: 'point',
    period: period(monthOf(stated, last - months + 1), monthOf(stated, last)),
  };
};

/** "the 21st century", "the nineteenth century". */
export const century: PeriodFinder = ({ tokens }, at) => {
  const count = readOrdinal(tokens, at);
  if (!count || count.value < 1 || count.value > 30 || tokens[count.next]?.lower !== 'century')
    return null;
  const first = (count.value - 1) * 100;
  const from = toPartialDate(`${String(first).padStart(4, '0')}-01-01`, 'year');
  const to = toPartialDate(`${String(first + 99).padStart(4, '0')}-01-01`, 'year');
  return { from: at, to: count.next + 1, kind: 'span', period: period(from, to) };
};

/** "in nineteen eighty-six". */
export const spokenYear: PeriodFinder = ({ tokens }, at) => {
  const year = readYearWords(tokens, at);
  if (!year || year.next < at + 2 || !/^(?:in|since|of|year)$/.test(tokens[at - 1]?.lower ?? ''))
    return null;
  if (tokens[year.next]?.kind === 'word' && tokens[year.next]?.lower.endsWith('s')) return null;
  const date = toPartialDate(`${year.value}-01-01`, 'year');
  return { from: at, to: year.next, kind: 'point', period: period(date, date) };
};
