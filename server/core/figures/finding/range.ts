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
  const from = readQualifiers(passage, at).next;
  const join = locale.ranges.get(tokens[from]?.lower ?? '') ?? null;
  const left = readEnd(passage, join === null ? from : from + 1);
  if (!left) return null;
  // "8- to 16-metre" hangs the hyphen of the first number.
  const hanging =
    tokens[left.next]?.text === '-' && tokens[left.next + 1]?.lower === locale.changes.to;
  const joint = hanging ? left.next + 1 : left.next;
  const joiner = tokens[joint]?.lower ?? '';
  if (join === null ? !locale.rangeJoiners.has(joiner) : joiner !== join) return null;
  if (tokens[joint]?.gap === 'line' || tokens[joint + 1]?.gap === 'line') return null;
  const right = readEnd(passage, joint + 1);
  if (!right) return null;
  if (joiner === locale.changes.to && isChange(passage, at)) return null;
  const unit = commonUnit(left.unit, right.unit);
  if (unit === undefined) return null;
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
