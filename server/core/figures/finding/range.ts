import { isInnerHyphen } from '../../text/tokens.ts';
import { isCurrency } from '../currencies.ts';
import type { Decimal } from '../decimal.ts';
import { unnamedUnit } from '../figure.ts';
import { closed, type NumberRead } from '../interval.ts';
import { changeBefore } from './changes.ts';
import { readCountedNoun } from './counted-noun.ts';
import type { Finder, Passage, Read } from './finder.ts';
import { readNumber } from './numbers.ts';
import { readQualifiers } from './qualifiers.ts';
import { readCurrency, readUnit } from './units.ts';

/** "between 60 and 80", "60–80 people", "$5-7 billion", "from 10 to 15 per cent". */
export const range: Finder = (passage, at) => {
  const { tokens, locale } = passage;
  const aged = locale.ages.before.has(tokens[at]?.lower ?? '') ? 1 : 0;
  const from = readQualifiers(passage, at + aged).next;
  const join = locale.ranges.get(tokens[from]?.lower ?? '') ?? null;
  const opened = join === null ? from : from + 1;
  // "between the ages of 18 and 24".
  const span = locale.ages.span.at(tokens, opened)?.length ?? 0;
  const left = readEnd(passage, opened + span);
  if (!left) return null;
  // "8- to 16-metre" hangs the hyphen of the first number.
  const hanging =
    tokens[left.next]?.text === '-' && tokens[left.next + 1]?.lower === locale.changes.to;
  const joint = hanging ? left.next + 1 : left.next;
  // "a $20,000-to-$30,000 raise".
  const after = hanging && isInnerHyphen(tokens, joint + 1) ? joint + 2 : joint + 1;
  const joiner = tokens[joint]?.lower ?? '';
  if (join === null ? !locale.rangeJoiners.has(joiner) : joiner !== join) return null;
  if (tokens[joint]?.gap === 'line' || tokens[joint + 1]?.gap === 'line') return null;
  // "from $20,000 to around $30,000".
  const right = readEnd(passage, join ? readQualifiers(passage, after).next : after);
  if (!right) return null;
  if (joiner === locale.changes.to && isChange(passage, at) && !isSpread(passage, at, left, right))
    return null;
  const common = commonUnit(left.unit, right.unit);
  if (common === undefined) return null;
  const unit = common ?? (aged + span > 0 ? 'a' : null);
  const low = withScaleOf(right, left);
  if (!low.lessThan(right.value)) return null;
  const noun = unit ? null : readCountedNoun(passage, right.next, { one: false });
  // "60–80" alone is a score, a vote or a page more often than a figure.
  const says = join !== null || unit !== null || noun !== null || right.scale !== null || from > at;
  if (!says && !passage.whole) return null;
  // "18- to 24-year-old".
  const to = right.next + (unit ? (locale.ages.after.at(tokens, right.next)?.length ?? 0) : 0);
  return {
    from: at,
    to,
    nounTo: noun?.next ?? to,
    bare: { from, to },
    number: null,
    interval: closed(low, right.value),
    unit: unit ?? noun?.unit ?? unnamedUnit,
    qualifier: 'range',
  };
};

/** "rose from 60 to 80" is a change and two figures. */
function isChange(passage: Passage, at: number): boolean {
  const afterFrom = passage.tokens[at - 1]?.lower === passage.locale.changes.from;
  return changeBefore(passage, afterFrom ? at - 1 : at) !== null;
}

/**
 * From so many times the first number on, the second is rather where a change ended.
 * Higher: "rose 30 to 620 points" becomes a range. Lower: "rose 2 to 5 percent" becomes two
 * figures. Fixed by "Fees rose 3 to 5 percent", with room: a guess.
 */
const widestSpread = 3;

/** "rose 3 to 5 percent": one unit for both; "rose 3 percent to 5 percent" is a change. */
function isSpread({ tokens, locale }: Passage, at: number, left: End, right: End): boolean {
  return (
    tokens[at - 1]?.lower !== locale.changes.from &&
    tokens[at]?.lower !== locale.changes.from &&
    left.unit === null &&
    right.unit !== null &&
    right.value.lessThanOrEqualTo(left.value.times(widestSpread))
  );
}

interface End extends NumberRead {
  unit: string | null;
}

function readEnd(passage: Passage, at: number): Read<End> | null {
  const currency = readCurrency(passage, at);
  const number = readNumber(passage, currency?.next ?? at, { money: currency !== null });
  if (!number) return null;
  const unit = readUnit(passage, number.next);
  const again = currency && unit && isCurrency(unit.unit);
  const times = currency ? 1 : (unit?.times ?? 1);
  return {
    ...number,
    value: times === 1 ? number.value : number.value.times(times),
    unit: currency?.code ?? unit?.unit ?? null,
    next: currency && !again ? number.next : (unit?.next ?? number.next),
  };
}

/** "$5-7 billion": the scale after the second number serves both. */
function withScaleOf(right: End, left: End): Decimal {
  if (left.scale || !right.scale) return left.value;
  const mantissa = right.value.dividedBy(right.scale);
  return left.value.lessThan(mantissa) ? left.value.times(right.scale) : left.value;
}

/** Undefined when the two differ. */
function commonUnit(left: string | null, right: string | null): string | null | undefined {
  if (left !== null && right !== null && left !== right) return undefined;
  return right ?? left;
}
