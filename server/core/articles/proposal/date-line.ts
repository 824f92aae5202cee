import { months, weekdays } from '../../figures/locales/en/calendar.ts';
import { readDate, toDate } from '../../figures/locales/en/read-date.ts';
import { parsePartialDate, type PartialDate } from '../../figures/partial-date.ts';
import { words } from '../../text/phrases.ts';
import type { Range } from '../../text/range.ts';
import { tokenize, type Token } from '../../text/tokens.ts';

/** A date in a short line: where it stands, and what is beside it. */
export interface DateInLine {
  date: PartialDate;
  /** In the line. */
  range: Range;
  /** What is left before it and after it once weekdays, times and the like are gone. */
  before: string;
  after: string;
  /** "Updated:" and the like: not the first publication. */
  updated: boolean;
}

/** Longer lines speak of dates, they do not say the article's. */
const longestDateLine = 90;

const updates = words('updated modified revised amended edited');
const besideDates = new Set([
  ...words('published posted issued first last date on at of the a m p am pm and time day'),
  ...words(
    'gmt utc bst est edt cet cest pst pdt eet eest msk et pt ct ist updated modified revised',
  ),
  ...words('amended edited est. - – — | • · , : ; ( ) / . read ago'),
  ...weekdays.keys(),
]);

/** The date a short line says, if nothing but a name stands beside it. Null where it is none. */
export function dateInLine(line: string): DateInLine | null {
  if (line.length > longestDateLine) return null;
  const tokens = tokenize(line);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = readFullDate(tokens, at);
    const [first, last] = [tokens[at], tokens[(found?.next ?? 0) - 1]];
    if (!found || !first || !last) continue;
    return {
      date: found.date,
      range: { from: first.from, to: last.to },
      before: leftOver(line, tokens.slice(0, at)),
      after: leftOver(line, tokens.slice(found.next)),
      updated: tokens.some(({ lower }) => updates.has(lower)),
    };
  }
  return null;
}

function readFullDate(
  tokens: readonly Token[],
  at: number,
): { date: PartialDate; next: number } | null {
  const printed = readDate(tokens, at);
  if (!printed) return readNumericDate(tokens, at);
  // A bare year says too little to be told from any other number.
  if (printed.year === null || printed.month === null) return null;
  const date = toDate(printed, printed.year);
  return date && { date, next: printed.next };
}

/** "24/12/2021", "24.12.2021", "2021/12/24", and "05/05/2021"; not "05/06/2021": see `isAmbiguous`. */
function readNumericDate(
  tokens: readonly Token[],
  at: number,
): { date: PartialDate; next: number } | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? '');
  if (dotted) return numericDate(dotted[3], dotted[2], dotted[1], at + 1);
  const parts = slashedParts(tokens, at);
  if (!parts) return null;
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return numericDate(first, second, third, at + 5);
  if (isAmbiguousPair(first, second)) return null;
  return Number(first) > 12
    ? numericDate(third, second, first, at + 5)
    : numericDate(third, first, second, at + 5);
}

function slashedParts(tokens: readonly Token[], at: number): string[] | null {
  const five = [0, 1, 2, 3, 4].map((offset) => tokens[at + offset]);
  const joined = five.map((token) => token?.text ?? '').join('');
  const glued = five.slice(1).every((token) => token?.gap === 'none');
  return glued && /^(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}\/\d{1,2}\/\d{1,2})$/.test(joined)
    ? joined.split('/')
    : null;
}

function isAmbiguousPair(first: string, second: string): boolean {
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Numbers that Britain and America read as different days: "05/06/2021". */
export function isAmbiguous(line: string): boolean {
  if (line.length > longestDateLine) return false;
  const match = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(line);
  return match !== null && isAmbiguousPair(match[1] ?? '', match[2] ?? '');
}

function numericDate(year = '', month = '', day = '', next: number) {
  const date = parsePartialDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date && { date, next };
}

/** The words beside a date that are not about it. */
function leftOver(line: string, tokens: readonly Token[]): string {
  const kept = tokens.filter(
    ({ kind, lower }) => kind !== 'number' && !besideDates.has(lower) && !months.has(lower),
  );
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? line.slice(first.from, last.to) : '';
}
