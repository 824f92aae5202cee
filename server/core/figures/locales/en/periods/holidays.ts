import { phraseTable } from '../../../../text/phrases.ts';
import { parsePartialDate, type PartialDate } from '../../../partial-date.ts';
import { addDays, weekdayOf, yearOf } from '../../../periods/days.ts';
import { period, unresolved, type PeriodFinder } from '../../../periods/period-finder.ts';
import { yearAt } from '../read-date.ts';

type DayOfYear = (year: number) => string;

const on =
  (monthDay: string): DayOfYear =>
  (year) =>
    `${year}-${monthDay}`;

/** The nth weekday (1 Monday … 7 Sunday) of a month; 5 for the last. */
const nth =
  (count: number, weekday: number, month: number): DayOfYear =>
  (year) => {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
    const date = addDays(first, day - 1);
    return date.slice(5, 7) === first.slice(5, 7) ? date : addDays(date, -7);
  };

/** Gregorian Easter Sunday (anonymous algorithm, Meeus 1991). */
const easter: DayOfYear = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(f / 31)).padStart(2, '0');
  return `${year}-${month}-${String((f % 31) + 1).padStart(2, '0')}`;
};

const afterEaster =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easter(year), days);

const holidays = phraseTable<DayOfYear>([
  [on('01-01'), "new year's day", 'new year day', 'new years day', "new year's"],
  [on('12-31'), "new year's eve", 'new years eve'],
  [on('02-14'), "valentine's day", 'valentines day'],
  [on('03-08'), "international women's day"],
  [on('03-17'), "st patrick's day", "st. patrick's day"],
  [on('05-01'), 'may day', 'labour day'],
  [on('05-09'), 'victory day'],
  [on('06-19'), 'juneteenth'],
  [on('07-04'), 'independence day'],
  [on('07-14'), 'bastille day'],
  [on('10-31'), 'halloween'],
  [on('11-11'), 'veterans day', 'armistice day', 'remembrance day'],
  [on('12-24'), 'christmas eve'],
  [on('12-25'), 'christmas', 'christmas day', 'xmas'],
  [on('12-26'), 'boxing day'],
  [afterEaster(-2), 'good friday'],
  [easter, 'easter', 'easter sunday'],
  [afterEaster(1), 'easter monday'],
  [nth(3, 1, 1), 'martin luther king day', 'mlk day'],
  [nth(3, 1, 2), "presidents' day", 'presidents day'],
  [nth(5, 1, 5), 'memorial day'],
  [nth(1, 1, 9), 'labor day'],
  [nth(4, 4, 11), 'thanksgiving', 'thanksgiving day'],
  [(year) => addDays(nth(4, 4, 11)(year), 1), 'black friday'],
]);

/** "Christmas", "last Easter", "Thanksgiving 2023": the one before the article where none is named. */
export const holiday: PeriodFinder = ({ tokens, published, ahead }, at) => {
  const step = /^(?:last|previous|next|following)$/.exec(tokens[at]?.lower ?? '')?.[0];
  const place = step ? at + 1 : at;
  const match = holidays.at(tokens, place);
  if (!match) return null;
  const next = place + match.length;
  const year = yearAt(tokens, next);
  const found = { from: at, to: year === null ? next : next + 1, kind: 'point' as const };
  if (year !== null) return { ...found, period: both(match.meaning(year), null) };
  if (published === null) return { ...found, period: unresolved(null) };
  const current = yearOf(published);
  const forward = step === 'next' || step === 'following' || (step === undefined && ahead);
  const here = match.meaning(current);
  const over = here < published;
  const chosen = forward ? (over ? current + 1 : current) : over ? current : current - 1;
  return { ...found, period: both(match.meaning(chosen), 'the year') };
};

function both(day: string, implied: string | null) {
  const date: PartialDate | null = parsePartialDate(day);
  return period(date, date, { implied });
}
