import { isInnerHyphen, type Token } from '../../text/tokens.ts';
import { isCurrency, printedCurrencies, wordlessCodes } from '../currencies.ts';
import type { Unit } from '../figure.ts';
import type { Passage, Read } from './finder.ts';

export interface UnitRead {
  unit: Unit;
  times: number;
  /** Cents, pence: the hundredth part of the currency. */
  minor: boolean;
}

/** The unit after a number: "dollars", "%", "-day", "km". */
export function readUnit(passage: Passage, at: number): Read<UnitRead> | null {
  const { tokens, locale } = passage;
  // "30-day": the hyphen joins both sides.
  const from = isInnerHyphen(tokens, at) ? at + 1 : at;
  const first = tokens[from];
  if (!first || first.gap === 'line') return null;
  const match = locale.unitsAfter.at(tokens, from);
  if (!match || !hasRightCase(first, match.meaning.unit)) return null;
  const next = from + match.length;
  // "1 $10 bill": the sign belongs to what is written onto it.
  if (first.kind === 'symbol' && tokens[next]?.kind === 'number' && tokens[next].gap === 'none') {
    return null;
  }
  const { unit, times = 1, minor = false, beforeOf, weighed } = match.meaning;
  const of = tokens[next]?.lower === locale.partitive;
  const weight = weighed && isWeighed(passage, at) ? weighed : undefined;
  return { unit: weight ?? (of && beforeOf ? beforeOf : unit), times, minor, next };
}

/**
 * Tokens from "weighs" to the unit: "weighing slightly more than 4,500 pounds".
 * Higher: pounds paid later in the sentence weigh. Lower: qualified weights become money.
 * Fixed by "weighs 40 pounds and costs 30 pounds", which "and" parts already: a guess.
 */
const nearWeighing = 7;

/** "a 200-pound man", "weighs 30 pounds". */
function isWeighed({ tokens, locale }: Passage, at: number): boolean {
  if (isInnerHyphen(tokens, at) && tokens[at - 1]?.kind === 'number') return true;
  for (let before = at - 1; before >= at - nearWeighing; before -= 1) {
    const word = tokens[before]?.lower ?? '';
    if (word === locale.and) return false;
    if (locale.weighing.has(word)) return true;
  }
  return false;
}

/** The currency before a number: "$", "US$", "EUR ". */
export function readCurrency(passage: Passage, at: number): Read<{ code: string }> | null {
  const match = passage.locale.currenciesBefore.at(passage.tokens, at);
  if (!match) return null;
  const next = at + match.length;
  const [first, last] = [passage.tokens[at], passage.tokens[next - 1]];
  const printed = passage.text.slice(first?.from, last?.to).replaceAll(' ', '');
  if (!printedCurrencies.has(printed)) return null;
  // "A $5 bill": the letter is an article.
  if (printed === 'A$' && last?.gap !== 'none') return null;
  const number = passage.tokens[next];
  return number && number.gap !== 'line' ? { code: match.meaning, next } : null;
}

/** "TRY" is a currency and "try" a word; "5 m" are metres and "5 M" are not; "30C" is warm. */
function hasRightCase(token: Token, unit: Unit): boolean {
  if (token.kind !== 'word') return true;
  const degrees = unit === 'Cel' || unit === '[degF]';
  if (degrees && token.text.length === 1) return token.gap === 'none' && token.text !== token.lower;
  if (isCurrency(unit) && token.lower === unit.toLowerCase()) {
    return token.text === unit || wordlessCodes.has(token.text);
  }

  return token.text.length > 1 || token.text === token.lower || isCurrency(unit);
}
