import { isCapitalized, type Token } from '../../text/tokens.ts';
import { Decimal } from '../decimal.ts';
import { intervalOf, type NumberRead } from '../interval.ts';
import type { Finder, FoundFigure, Passage, Read } from './finder.ts';
import { readNumber } from './numbers.ts';
import { readQualifiers } from './qualifiers.ts';
import { readUnit } from './units.ts';

/** "aged 45", "a 45-year-old", "six months old", "Jane Roe, 45, said", "turned 70". */
export const age: Finder = (passage, at) => {
  const { tokens, locale } = passage;
  if (locale.ages.before.has(tokens[at]?.lower ?? '')) return ageAfterWord(passage, at);
  const told = isAgeInApposition(tokens, at) || isAgeAfterVerb(passage, at);
  if (told && !passage.keptOut[at]) {
    const value = new Decimal(tokens[at]?.text ?? '0');
    return found(passage, at, at, { number: inFull(value), next: at + 1 });
  }
  return ageBeforeWord(passage, at);
};

function ageAfterWord(passage: Passage, at: number): FoundFigure | null {
  const next = readQualifiers(passage, at + 1).next;
  const number = readNumber(passage, next, { money: false });
  if (!number || !isAge(number) || readUnit(passage, number.next)) return null;
  return found(passage, at, next, { number: inFull(number.value), next: number.next });
}

function ageBeforeWord(passage: Passage, at: number): FoundFigure | null {
  const before = readQualifiers(passage, at);
  const number = readNumber(passage, before.next, { money: false });
  const unit = number && readUnit(passage, number.next);
  const old = unit && passage.locale.ages.after.at(passage.tokens, unit.next);
  if (!old) return null;
  const next = unit.next + old.length;
  return found(passage, at, before.next, { number, next }, unit.unit, before.qualifier);
}

function found(
  { settings }: Passage,
  from: number,
  bareFrom: number,
  { number, next }: Read<{ number: NumberRead }>,
  unit = 'a',
  printed: FoundFigure['qualifier'] | null = null,
): FoundFigure {
  const qualifier = printed ?? 'exact';
  return {
    from,
    to: next,
    nounTo: next,
    bare: { from: bareFrom, to: next },
    number,
    interval: intervalOf(number, qualifier, settings),
    unit,
    qualifier,
  };
}

/** People give their age in full years. */
function inFull(value: Decimal): NumberRead {
  return { value, step: new Decimal(1), scale: null };
}

/** Nobody grew older than this. */
const oldest = 125;

function isAge({ value, scale }: NumberRead): boolean {
  return scale === null && value.isInteger() && value.lessThanOrEqualTo(oldest);
}

/** A small number between commas after a name. */
function isAgeInApposition(tokens: readonly Token[], at: number): boolean {
  return (
    /^[1-9]\d?$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === ',' &&
    isCapitalized(tokens[at - 2]) &&
    /^[,.]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.gap === 'none' &&
    tokens[at + 2]?.kind !== 'number'
  );
}

/** "turned 70", "she is 45.": nothing that is counted may follow. */
function isAgeAfterVerb({ tokens, locale: { ages } }: Passage, at: number): boolean {
  const [subject, verb, token, after] = [
    tokens[at - 2],
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
  ];
  if (!/^[1-9]\d?$/.test(token?.text ?? '')) return false;
  const being = ages.being.has(verb?.lower ?? '') && ages.persons.has(subject?.lower ?? '');
  if (!being && !ages.turning.has(verb?.lower ?? '')) return false;
  return !after || after.gap === 'line' || (/^[.,;]$/.test(after.text) && after.gap === 'none');
}
