import { isInnerHyphen } from '../../text/tokens.ts';
import { Decimal } from '../decimal.ts';
import type { Unit } from '../figure.ts';
import { intervalOf, type NumberRead } from '../interval.ts';
import type { Finder, Passage, Read } from './finder.ts';
import { readNumber } from './numbers.ts';
import { readQualifiers } from './qualifiers.ts';
import { readUnit } from './units.ts';

/** Parts of a whole as a percentage: "one in three", "two thirds of", "a quarter". */
export const share: Finder = (passage, at) => {
  const before = readQualifiers(passage, at);
  const read = readOutOf(passage, before.next) ?? readFraction(passage, before.next);
  if (!read) return null;
  const qualifier = before.qualifier ?? 'exact';
  const measured = readMeasuredPart(passage, read);
  if (measured) {
    const { next, number, unit } = measured;
    return {
      from: at,
      to: next,
      nounTo: next,
      bare: { from: before.next, to: next },
      number,
      interval: intervalOf(number, qualifier, passage.settings),
      unit,
      qualifier,
    };
  }
  const number = percentOf(read);
  return {
    from: at,
    to: read.next,
    nounTo: read.next,
    bare: { from: before.next, to: read.next },
    number,
    interval: intervalOf(number, qualifier, passage.settings),
    unit: 'percent',
    qualifier,
  };
};

interface Share {
  count: Decimal;
  parts: Decimal;
}

/**
 * Simple fractions are loose: each may lie as far off as half the way to the same count in one
 * part more, so that a third and 30 per cent do not contradict each other.
 */
function percentOf({ count, parts }: Share): NumberRead {
  const value = count.dividedBy(parts).times(100).toDecimalPlaces(4);
  return { value, step: value.dividedBy(parts.plus(1)).toDecimalPlaces(4), scale: null };
}

/** "a quarter of a mile", "one-half miles", "a half-hour": a measure, and no share of anything. */
function readMeasuredPart(
  passage: Passage,
  { count, parts, next }: Read<Share>,
): Read<{ number: NumberRead; unit: Unit }> | null {
  const { tokens, locale } = passage;
  const of = tokens[next]?.lower === locale.partitive;
  if (of && !locale.nouns.articles.has(tokens[next + 1]?.lower ?? '')) return null;
  const unit = readUnit(passage, of ? next + 2 : next);
  if (!unit) return null;
  const value = count.times(unit.times).dividedBy(parts).toDecimalPlaces(4);
  const step = value.dividedBy(parts.plus(1)).toDecimalPlaces(4);
  return { number: { value, step, scale: null }, unit: unit.unit, next: unit.next };
}

/** "one in three", "9 out of 10". */
function readOutOf(passage: Passage, at: number): Read<Share> | null {
  const count = readNumber(passage, at, { money: false });
  if (!count || count.scale) return null;
  const link = passage.locale.outOf.at(passage.tokens, count.next);
  if (!link) return null;
  const parts = readNumber(passage, count.next + link.length, { money: false });
  if (!parts || !parts.value.isInteger() || !parts.value.greaterThan(count.value)) return null;
  // "three in 10 days" is a count and a time; "two in 2,000 ships" is no way to print a share.
  if (
    !count.value.greaterThan(0) ||
    parts.value.greaterThan(100) ||
    readUnit(passage, parts.next)
  ) {
    return null;
  }
  return { count: count.value, parts: parts.value, next: parts.next };
}

/** Halves and quarters are written onto a unit ("quarter-mile"); a third-degree burn is a rank. */
const largestWritten = 4;

/** "two thirds", "one-fifth", "a quarter of", "half the". */
function readFraction(passage: Passage, at: number): Read<Share> | null {
  const { tokens, locale } = passage;
  const bare = locale.fractions.get(tokens[at]?.lower ?? '');
  const part = locale.partOf.has(tokens[at - 1]?.lower ?? '');
  if (bare?.parts === 2 && !part && followsShare(passage, at + 1)) {
    return { count: new Decimal(1), parts: new Decimal(2), next: at + 1 };
  }
  const count = readNumber(passage, at, { money: false });
  // "time-and-a-half".
  if (!count && tokens[at]?.gap === 'none' && isInnerHyphen(tokens, at - 1)) return null;
  const article = count ? null : tokens[at]?.lower;
  if (!count && !locale.nouns.articles.has(article ?? '')) return null;
  let next = count?.next ?? at + 1;
  const hyphen = isInnerHyphen(tokens, next);
  if (hyphen) next += 1;
  const fraction = locale.fractions.get(tokens[next]?.lower ?? '');
  const value = count?.value ?? new Decimal(1);
  if (
    !fraction ||
    tokens[next]?.gap === 'line' ||
    (fraction.one ?? value.equals(1)) !== value.equals(1)
  )
    return null;
  if (!value.lessThan(fraction.parts) || !value.greaterThan(0)) return null;
  // "a third ship" is an ordinal, "one quarter" of a year a time.
  const written =
    fraction.parts % 2 === 0 && fraction.parts <= largestWritten && isInnerHyphen(tokens, next + 1);
  const measure = written && readUnit(passage, next + 1) !== null;
  if (value.equals(1) && !hyphen && !measure && !followsShare(passage, next + 1)) return null;
  return { count: value, parts: new Decimal(fraction.parts), next: next + 1 };
}

/** "of", "the", a stop, or the end. */
function followsShare({ tokens, locale, whole }: Passage, at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'line') return whole || tokens[at - 2] !== undefined;
  return (
    token.lower === locale.partitive ||
    locale.nouns.determiners.has(token.lower) ||
    /^[.,;:!?)”"]$/.test(token.text)
  );
}
