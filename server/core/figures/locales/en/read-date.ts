import { isCapitalized, type Token } from '../../../text/tokens.ts';
import type { Read } from '../../finding/finder.ts';
import { parsePartialDate, type PartialDate } from '../../partial-date.ts';
import { months } from './calendar.ts';
import { readOrdinal, readSmallNumber, readYearWords } from './periods/small-words.ts';

/** A date as printed; what is not printed is null. A month without a year is common in news. */
export interface PrintedDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

/**
 * The date printed at a token: "6 May 2021", "May 6, 2021", "20th January 2025", "2021-05-06",
 * "May 2021", "June", "2014". Numbers with slashes are left: their order differs by country.
 */
export function readDate(tokens: readonly Token[], at: number): Read<PrintedDate> | null {
  return (
    readIsoDate(tokens, at) ??
    readDayMonth(tokens, at) ??
    readMonthDay(tokens, at) ??
    readYear(tokens, at)
  );
}

function readIsoDate(tokens: readonly Token[], at: number): Read<PrintedDate> | null {
  if (tokens[at]?.text.length !== 4 || tokens[at + 1]?.text !== '-') return null;
  const parts = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]);
  if (parts.slice(1).some((token) => token?.gap !== 'none')) return null;
  const date = parsePartialDate(parts.map((token) => token?.text ?? '').join(''));
  if (date?.length !== 10) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day, next: at + 5 };
}

/** "6 May 2021", "20th of January". */
function readDayMonth(tokens: readonly Token[], at: number): Read<PrintedDate> | null {
  const day = readDay(tokens, at);
  if (!day) return null;
  // "2 of May" is no date; "one May" and "second of" need their month.
  const monthAt = tokens[day.next]?.lower === 'of' ? day.next + 1 : day.next;
  const month = readMonth(tokens, monthAt);
  if (!month) return null;
  return { ...withYear(tokens, month.next), month: month.month, day: day.day };
}

/** "May 6, 2021", "May 2021", "May". */
function readMonthDay(tokens: readonly Token[], at: number): Read<PrintedDate> | null {
  const month = readMonth(tokens, at);
  if (!month) return null;
  const spoken = readYearWords(tokens, month.next);
  if (spoken) return { year: spoken.value, month: month.month, day: null, next: spoken.next };
  const dayAt = tokens[month.next]?.lower === 'the' ? month.next + 1 : month.next;
  const day = tokens[month.next]?.gap === 'line' ? null : readDay(tokens, dayAt);
  return {
    ...withYear(tokens, day?.next ?? month.next),
    month: month.month,
    day: day?.day ?? null,
  };
}

function readYear(tokens: readonly Token[], at: number): Read<PrintedDate> | null {
  const year = yearAt(tokens, at);
  return year === null ? null : { year, month: null, day: null, next: at + 1 };
}

/** "2014", but not the start of "2014-15" or "2,014", nor a count ("2014 people" is rare). */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const isYear = token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
  const next = tokens[at + 1];
  if (!isYear || (next?.kind === 'word' && next.gap === 'none')) return null;
  return Number(token.text);
}

/** Names that no stop shortens; the longer ones are not shortened either. */
const wholeNames = /^(?:may|june|july|\p{L}{5,})$/u;

/** Month names that are no other word, and may be written small. */
const onlyMonths =
  /^(?:january|february|april|june|july|september|october|november|december|feb|sept|oct|nov)$/;

/** "May", "Sept."; written with a capital, since "may" and "march" are verbs. */
export function readMonth(tokens: readonly Token[], at: number): Read<{ month: number }> | null {
  const token = tokens[at];
  const certain = isCapitalized(token) || onlyMonths.test(token?.lower ?? '');
  const month = certain ? months.get(token?.lower ?? '') : undefined;
  if (!token || month === undefined) return null;
  const stop = tokens[at + 1];
  const short = !wholeNames.test(token.lower) && stop?.text === '.' && stop.gap === 'none';
  return { month, next: short ? at + 2 : at + 1 };
}

function readDay(tokens: readonly Token[], at: number): Read<{ day: number }> | null {
  const token = tokens[at];
  if (token?.kind === 'word') return readDayInWords(tokens, at);
  if (token?.kind !== 'number' || !/^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(token.text)) return null;
  const suffix = tokens[at + 1];
  const ordinal = suffix?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { day: Number(token.text), next: ordinal ? at + 2 : at + 1 };
}

/** "the first", "fourth", "twenty-ninth"; "twenty nine" too. */
function readDayInWords(tokens: readonly Token[], at: number): Read<{ day: number }> | null {
  const ordinal = readOrdinal(tokens, at);
  const number = ordinal ?? (tokens[at]?.lower === 'a' ? null : readSmallNumber(tokens, at));
  if (!number || number.value < 1 || number.value > 31) return null;
  return { day: number.value, next: number.next };
}

/** The year after day and month, with or without a comma. */
function withYear(tokens: readonly Token[], at: number): Read<Pick<PrintedDate, 'year'>> {
  const comma = /^(?:,|in|of)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
  if (tokens[at + comma]?.gap === 'line') return { year: null, next: at };
  const year = yearAt(tokens, at + comma);
  if (year !== null) return { year, next: at + comma + 1 };
  const spoken = tokens[at]?.kind === 'word' ? readYearWords(tokens, at + comma) : null;
  return spoken ? { year: spoken.value, next: spoken.next } : { year: null, next: at };
}

/** The date as it is stored, once its year is known; null for the 30th of February. */
export function toDate({ month, day }: PrintedDate, year: number): PartialDate | null {
  const parts = [String(year), month, day].filter((part) => part !== null);
  return parsePartialDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
