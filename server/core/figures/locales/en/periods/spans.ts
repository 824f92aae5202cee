import { phraseTable, words } from '../../../../text/phrases.ts';
import type { Token } from '../../../../text/tokens.ts';
import type { Period } from '../../../period.ts';
import { monthNumberOf, monthOf, yearOf } from '../../../periods/days.ts';
import {
  needsPublished,
  period,
  unresolved,
  type FoundPeriod,
  type PeriodFinder,
  type TimedPassage,
} from '../../../periods/period-finder.ts';
import { readDate, type PrintedDate } from '../read-date.ts';
import { daysOfMonth } from './days-of-month.ts';
import { readPoint } from './points.ts';
import { resolveDate } from './resolve.ts';

/** Tokens of a clause between "since" and its date: "since the ports were shut in March". */
const longestClause = 14;
/** Tokens looked back at for what is compared: "the largest fleet to leave its harbour since". */
const longestComparison = 14;

/** "since 2014", "since the ports closed in March 2022": up to when the article was printed. */
export const since: PeriodFinder = (passage, at) => {
  const { tokens, published } = passage;
  if (tokens[at]?.lower !== 'since') return null;
  const start = readPoint(passage, skipThe(tokens, at + 1)) ?? endOfClause(passage, at + 1);
  if (!start) return null;
  const { from, implied, needs } = start.period;
  const found = { from: at, to: start.to };
  if (isCompared(tokens, at)) return { ...found, kind: 'baseline', period: start.period };
  return {
    ...found,
    kind: 'span',
    period:
      published === null || from === null
        ? period(from, null, { implied, needs: needs ?? needsPublished })
        : period(from, published, { implied, endBasis: "the article's date" }),
  };
};

/** The date with which a clause after "since" ends. */
function endOfClause(passage: TimedPassage, at: number): FoundPeriod | null {
  const { tokens } = passage;
  for (let place = at; place < at + longestClause; place += 1) {
    const token = tokens[place];
    if (!token || token.gap === 'line' || /^[.,;:!?]$/.test(token.text)) return null;
    if (!/^(?:in|on)$/.test(token.lower)) continue;
    const date = readPoint(passage, place + 1);
    if (date) return date;
  }
  return null;
}

/** "the biggest … since", "for the first time since": a comparison, not a period. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - longestComparison); place -= 1) {
    const token = tokens[place];
    if (!token || /^[.;:!?]$/.test(token.text)) return false;
    if (superlative.test(token.lower) && !notSuperlative.test(token.lower)) return true;
    if (token.gap === 'line') return false;
  }
  return false;
}

const superlative =
  /^(?:\p{L}{3,}est|first|most|least|worst|best|record|unseen|unprecedented|unmatched)$/u;
const notSuperlative =
  /^(?:west|rest|test|interest|request|protest|arrest|forest|guest|nest|harvest|invest|suggest|honest|modest|contest|quest|conquest|midwest|northwest|southwest|unrest|latest|manifest|protest)$/;

/** Tokens of the first of two times that are joined. */
const longestFirst = 8;

function isJointNear(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + longestFirst; place += 1) {
    if (anyJoint.has(tokens[place]?.lower ?? '')) return true;
  }
  return false;
}

const anyJoint = words('and to until till through thru - – — ~');

/** "between May and July 2022", "from 2014 to 2021", "May–July 2022", "2014–2021". */
export const betweenTimes: PeriodFinder = (passage, at) => {
  const { tokens } = passage;
  const opening = tokens[at]?.lower;
  const opened = opening === 'between' || opening === 'from';
  const place = opened ? at + 1 : at;
  if (!opened && !isJointNear(tokens, at + 1)) return null;
  const days = daysOfMonth(passage, place);
  if (days) return { ...days, from: at };
  const first = opened ? readTime(passage, place) : readPoint(passage, place);
  if (!first) return null;
  const joint = tokens[first.to]?.lower ?? '';
  const joins =
    opening === 'between' ? /^(?:and|to|-|–|~)$/ : /^(?:to|until|till|through|thru|-|–|—|~)$/;
  if (!joins.test(joint)) return joinedMonths(passage, at, first);
  const last = shortYear(passage, first) ?? readTime(passage, first.to + 1);
  if (!last) return null;
  const between = joinPeriods(passage, opened ? at + 1 : at, first, last);
  return between && { from: at, to: last.to, kind: 'span', period: between };
};

/** "September and then again in December": two months that one sentence takes together. */
function joinedMonths(passage: TimedPassage, at: number, first: FoundPeriod): FoundPeriod | null {
  const { tokens } = passage;
  if (tokens[first.to]?.lower !== 'and' || !hasMonth(readDate(tokens, at))) return null;
  let place = first.to + 1;
  while (place < first.to + 4 && /^(?:then|again|in)$/.test(tokens[place]?.lower ?? '')) place += 1;
  if (!hasMonth(readDate(tokens, place))) return null;
  const last = readPoint(passage, place);
  const joined = last && joinPeriods(passage, at, first, last);
  return joined ? { from: at, to: last.to, kind: 'span', period: joined } : null;
}

function hasMonth(date: PrintedDate | null): boolean {
  return date !== null && date.month !== null;
}

/** "2021-22", "2014/15". */
function shortYear({ tokens }: TimedPassage, first: FoundPeriod): FoundPeriod | null {
  const token = tokens[first.to + 1];
  const { from } = first.period;
  if (!from || from.length !== 4 || token?.gap !== 'none' || !/^\d\d$/.test(token.text))
    return null;
  const year = Number(from.slice(0, 2) + token.text);
  const date = year > yearOf(from) ? resolveYear(year) : null;
  return date && { from: first.to + 1, to: first.to + 2, kind: 'point', period: date };
}

function resolveYear(year: number): Omit<Period, 'asPrinted'> | null {
  return resolveDate(
    { year, month: null, day: null },
    { tokens: [], published: null, ahead: false },
  );
}

/**
 * The first's start to the last's end. A year printed once serves both; where the first month is
 * the later one, it lies in the year before.
 */
function joinPeriods(
  passage: TimedPassage,
  at: number,
  first: FoundPeriod,
  last: FoundPeriod,
): Omit<Period, 'asPrinted'> | null {
  const printed = readDate(passage.tokens, at);
  const end = last.period;
  const yearless = printed !== null && printed.year === null && printed.month !== null;
  if (yearless && end.from && monthNumberOf(end.from) !== null) {
    const endMonth = monthNumberOf(end.from) ?? 0;
    const year = yearOf(end.from) - (printed.month !== null && printed.month > endMonth ? 1 : 0);
    const from =
      resolveDate({ ...printed, year }, passage)?.from ?? monthOf(year, printed.month ?? 1);
    return period(from, end.to, { implied: end.implied, needs: end.needs });
  }
  const { from } = first.period;
  if (from && end.to && from > end.to) return null;
  return period(from, end.to, {
    implied: first.period.implied ?? end.implied,
    needs: first.period.needs ?? end.needs,
  });
}

/** "the year 2019", "the 15th": the article before a time says nothing. */
function skipThe(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** "until June 2022", "by 2030", "before the year 1997", "as late as May": open at the start. */
export const untilTime: PeriodFinder = (passage, at) => {
  const length = openEnds.at(passage.tokens, at)?.length;
  if (length === undefined) return null;
  const point = readTime(passage, at + length);
  if (!point) return null;
  const { to, implied, needs } = point.period;
  return { from: at, to: point.to, kind: 'span', period: period(null, to, { implied, needs }) };
};

/** A time with or without an article, "the" included where it belongs to the words. */
function readTime(passage: TimedPassage, at: number): FoundPeriod | null {
  return (
    readNow(passage, at) ??
    readPoint(passage, at) ??
    readPoint(passage, skipThe(passage.tokens, at))
  );
}

/** "between Monday and now". */
function readNow({ tokens, published }: TimedPassage, at: number): FoundPeriod | null {
  if (tokens[at]?.lower !== 'now') return null;
  const now = published ? period(published, published) : unresolved(null);
  return { from: at, to: at + 1, kind: 'point', period: now };
}

const openEnds = phraseTable<true>([
  [true, 'until', 'till', 'by', 'before', 'up to', 'up until', 'prior to', 'no later than'],
  [true, 'as late as', 'not later than', 'by the end of', 'before the end of'],
]);
const openStarts = phraseTable<true>([
  [true, 'after', 'starting', 'starting in', 'starting on', 'starting from', 'beginning'],
  [true, 'beginning in', 'beginning on', 'later than', 'as early as', 'effective', 'as of'],
]);

/** "after 1997", "starting in 2020": open at the end. */
export const afterTime: PeriodFinder = (passage, at) => {
  const length = openStarts.at(passage.tokens, at)?.length;
  if (length === undefined) return null;
  const point = readTime(passage, at + length);
  if (!point) return null;
  const { from, implied, needs } = point.period;
  return { from: at, to: point.to, kind: 'span', period: period(from, null, { implied, needs }) };
};
