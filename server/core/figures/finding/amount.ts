import { isInnerHyphen } from '../../text/tokens.ts';
import { isCurrency } from '../currencies.ts';
import { unnamedUnit } from '../figure.ts';
import { intervalOf, roundedTo, type NumberRead } from '../interval.ts';
import { readCountedNoun } from './counted-noun.ts';
import type { Finder, FoundFigure, Passage, Read } from './finder.ts';
import { readNumber } from './numbers.ts';
import { readQualifierAfter, readQualifiers } from './qualifiers.ts';
import { readCurrency, readUnit } from './units.ts';

/** "more than $4.6 billion", "some 190,000 troops", "six weeks", "20 %". */
export const amount: Finder = (passage, at) => {
  const before = readQualifiers(passage, at);
  const currency = readCurrency(passage, before.next);
  const number = readNumber(passage, currency?.next ?? before.next, { money: currency !== null });
  if (!number) return null;
  const measured = readMeasure(passage, number, currency?.code ?? null);
  const after = readQualifierAfter(passage, measured.next);
  const to = after?.next ?? measured.next;
  const qualifier = before.qualifier ?? after?.qualifier ?? 'exact';
  const noun =
    measured.unit === null
      ? // "a 12-member panel": the noun after a hyphen stands in the singular.
        readCountedNoun(passage, to, {
          one: number.value.equals(1) || isInnerHyphen(passage.tokens, to),
        })
      : null;
  const unit = measured.unit ?? noun?.unit ?? unnamedUnit;
  const figure: FoundFigure = {
    from: at,
    to,
    nounTo: noun?.next ?? to,
    number: measured.number,
    interval: intervalOf(roundedTo(measured.number, unit), qualifier, passage.settings),
    unit,
    qualifier,
  };
  const says =
    currency !== null || measured.unit !== null || number.scale !== null || before.next > at;
  return says || isWorthTelling(passage, at, figure) ? figure : null;
};

interface Measured {
  number: NumberRead;
  unit: string | null;
  next: number;
}

/** Currency before, or unit after; "$5 million dollars" says it twice. */
function readMeasure(passage: Passage, number: Read<NumberRead>, code: string | null): Measured {
  const unit = readUnit(passage, number.next);
  if (code !== null) {
    const again = unit && isCurrency(unit.unit);
    return { number, unit: code, next: again ? unit.next : number.next };
  }
  if (!unit) return { number, unit: null, next: number.next };
  const { value, step } = number;
  return {
    number: {
      ...number,
      value: value.times(unit.times),
      step: step.times(unit.times),
    },
    unit: unit.unit,
    next: unit.next,
  };
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
  if (!value?.equals(1)) return counts;
  const oneOf = passage.tokens[figure.to]?.lower === passage.locale.partitive;
  return figure.unit === 'persons' && !oneOf;
}
