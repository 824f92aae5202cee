import { isInnerHyphen } from '../../text/tokens.ts';
import { isCurrency } from '../currencies.ts';
import { Decimal } from '../decimal.ts';
import { unnamedUnit } from '../figure.ts';
import { intervalOf, roundedTo, type NumberRead } from '../interval.ts';
import { arePersonsBefore, readCountedNoun } from './counted-noun.ts';
import type { Finder, FoundFigure, Passage, Read } from './finder.ts';
import { readNumber } from './numbers.ts';
import { readQualifierAfter, readQualifiers } from './qualifiers.ts';
import { readCurrency, readUnit } from './units.ts';

/** "more than $4.6 billion", "some 190,000 troops", "six weeks", "20 %". */
export const amount: Finder = (passage, at) => {
  const before = readQualifiers(passage, at);
  const negative = readNegative(passage, before.next);
  const currency = readCurrency(passage, negative ?? before.next);
  if (negative !== null && !currency) return readAmount(passage, at, before, null, false);
  return readAmount(passage, at, before, currency, negative !== null);
};

/** The minus of "-$5", "minus $5"; where no currency follows it belongs to the number. */
function readNegative({ tokens, locale }: Passage, at: number): number | null {
  const token = tokens[at];
  if (!token || tokens[at + 1]?.gap === 'line') return null;
  if (locale.negativeWords.has(token.lower)) return at + 1;
  const sign = /^[-−]$/.test(token.text) && tokens[at + 1]?.gap === 'none';
  return sign && (at === 0 || token.gap !== 'none') ? at + 1 : null;
}

function readAmount(
  passage: Passage,
  at: number,
  before: ReturnType<typeof readQualifiers>,
  currency: ReturnType<typeof readCurrency>,
  negative: boolean,
): FoundFigure | null {
  const read = readNumber(passage, currency?.next ?? before.next, { money: currency !== null });
  if (!read) return null;
  const number = negative ? { ...read, value: read.value.negated() } : read;
  const measured = readMeasure(passage, number, currency?.code ?? null);
  const after = readQualifierAfter(passage, measured.next);
  const to = after?.next ?? measured.next;
  const qualifier =
    before.qualifier ?? after?.qualifier ?? (read.about ? 'approximately' : 'exact');
  const noun =
    measured.unit === null
      ? // "a 12-member panel": the noun after a hyphen stands in the singular.
        readCountedNoun(passage, to, {
          one: number.value.equals(1) || isInnerHyphen(passage.tokens, to),
        })
      : null;
  const persons = arePersonsBefore(passage, at) ? 'persons' : unnamedUnit;
  const unit = measured.unit ?? noun?.unit ?? persons;
  const figure: FoundFigure = {
    from: at,
    to,
    nounTo: noun?.next ?? to,
    bare: { from: before.next, to: measured.next },
    number: measured.number,
    interval: intervalOf(roundedTo(measured.number, unit), qualifier, passage.settings),
    unit,
    qualifier,
  };
  const qualified = before.next > at && !isAboutOneThing(passage, at, before.next, figure);
  const says = currency !== null || measured.unit !== null || number.scale !== null || qualified;
  return says || isWorthTelling(passage, at, figure) ? figure : null;
}

interface Measured {
  number: NumberRead;
  unit: string | null;
  next: number;
}

/** Currency before, or unit after; "$5 million dollars" says it twice. */
function readMeasure(passage: Passage, number: Read<NumberRead>, code: string | null): Measured {
  const { tokens, locale } = passage;
  // "five millions of euros".
  const of = number.scale && tokens[number.next]?.lower === locale.partitive ? 1 : 0;
  const unit = readUnit(passage, number.next + of);
  if (code !== null) {
    const again = unit && isCurrency(unit.unit) && !unit.minor;
    const money = { number, unit: code, next: again ? unit.next : number.next };
    return withMinor(passage, money) ?? money;
  }
  if (!unit) return { number, unit: null, next: number.next };
  const scale = number.scale ? null : readScaleAfterCode(passage, unit);
  if (!scale && unit.times === 1) {
    const measured = { number, unit: unit.unit, next: unit.next };
    return (isCurrency(unit.unit) && withMinor(passage, measured)) || measured;
  }
  const worth = new Decimal(scale?.times ?? unit.times);
  const measured = {
    number: {
      value: number.value.times(worth),
      step: number.step.times(worth),
      scale: scale ? worth : number.scale,
    },
    unit: unit.unit,
    next: scale?.next ?? unit.next,
  };
  return (isCurrency(unit.unit) && !unit.minor && withMinor(passage, measured)) || measured;
}

/** "75 USD million". */
function readScaleAfterCode(
  { tokens, locale }: Passage,
  { unit, next }: Read<{ unit: string }>,
): Read<{ times: number }> | null {
  const times = locale.scales.get(tokens[next]?.lower ?? '');
  if (times === undefined || tokens[next]?.gap === 'line' || !isCurrency(unit)) return null;
  return { times, next: next + 1 };
}

/** "3 dollars 50 cents", "$20 and 43 cents", and "15 dollars and 50" at the end of a sentence. */
function withMinor(passage: Passage, { number, unit, next }: Measured): Measured | null {
  if (number.scale || !number.value.isInteger() || passage.tokens[next]?.gap === 'line')
    return null;
  const joined = passage.tokens[next]?.lower === passage.locale.and ? next + 1 : next;
  const cents = passage.tokens[joined] && readNumber(passage, joined, { money: false });
  if (!cents?.value.isInteger() || !cents.value.lessThan(100) || cents.value.isNegative())
    return null;
  const minor = readUnit(passage, cents.next);
  if (!minor?.minor && (minor || !endsSentence(passage, cents.next))) return null;
  const step = new Decimal('0.01');
  const value = number.value.plus(cents.value.times(step));
  return { number: { value, step, scale: null }, unit, next: minor?.next ?? cents.next };
}

function endsSentence({ tokens }: Passage, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return !token || (/^[.?!]$/.test(token.text) && next?.kind !== 'number');
}

/** "clear about one thing": a preposition, where nothing is counted. */
function isAboutOneThing({ tokens }: Passage, at: number, number: number, figure: FoundFigure) {
  return (
    number === at + 1 &&
    tokens[number]?.kind === 'word' &&
    figure.unit === unnamedUnit &&
    figure.number?.value.equals(1) === true
  );
}

/** "two of them", "three more", but not "the two of us". */
function isPartOfNamed({ tokens, locale }: Passage, at: number, to: number): boolean {
  const after = tokens[to];
  if (!after || after.gap === 'line') return false;
  if (locale.nouns.determiners.has(tokens[at - 1]?.lower ?? '')) return false;
  return after.lower === locale.partitive || locale.nouns.standIns.has(after.lower);
}

/** Up to here, number words often stand for the ones just named: "the three agreed". */
const largestPronoun = 10;

/**
 * A bare number is told when it counts something. Words alone ("two agreed", "no one") are
 * pronouns more often than figures, and "one" counts only persons.
 */
function isWorthTelling(passage: Passage, at: number, figure: FoundFigure): boolean {
  const value = figure.number?.value;
  const counts = figure.unit !== unnamedUnit;
  if (passage.whole || passage.tokens[at]?.kind === 'number') return true;
  if (value?.greaterThan(largestPronoun)) return true;
  if (!value?.equals(1)) return counts || isPartOfNamed(passage, at, figure.to);
  const oneOf = passage.tokens[figure.to]?.lower === passage.locale.partitive;
  return figure.unit === 'persons' && !oneOf;
}
