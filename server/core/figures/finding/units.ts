import { isInnerHyphen, type Token } from '../../text/tokens.ts';
import { isCurrency, printedCurrencies } from '../currencies.ts';
import type { Unit } from '../figure.ts';
import type { Passage, Read } from './finder.ts';

/** The unit after a number: "dollars", "%", "-day", "km". */
export function readUnit(passage: Passage, at: number): Read<{ unit: Unit; times: number }> | null {
  const { tokens, locale } = passage;
  // "30-day": the hyphen joins both sides.
  const from = isInnerHyphen(tokens, at) ? at + 1 : at;
  const first = tokens[from];
  if (!first || first.gap === 'line') return null;
  const match = locale.unitsAfter.at(tokens, from);
  if (!match || !hasRightCase(first, match.meaning.unit)) return null;
  const next = from + match.length;
  const { unit, times = 1, beforeOf } = match.meaning;
  const of = tokens[next]?.lower === locale.partitive;
  return { unit: of && beforeOf ? beforeOf : unit, times, next };
}

/** The currency before a number: "$", "US$", "EUR ". */
export function readCurrency(passage: Passage, at: number): Read<{ code: string }> | null {
  const match = passage.locale.currenciesBefore.at(passage.tokens, at);
  if (!match) return null;
  const next = at + match.length;
  const [first, last] = [passage.tokens[at], passage.tokens[next - 1]];
  if (!printedCurrencies.has(passage.text.slice(first?.from, last?.to))) return null;
  const number = passage.tokens[next];
  return number && number.gap !== 'line' ? { code: match.meaning, next } : null;
}

/** "TRY" is a currency and "try" a word; "5 m" are metres and "5 M" are not. */
function hasRightCase(token: Token, unit: Unit): boolean {
  if (token.kind !== 'word') return true;
  if (isCurrency(unit) && token.lower === unit.toLowerCase()) return token.text === unit;
  return token.text.length > 1 || token.text === token.lower || isCurrency(unit);
}
