import { isInnerHyphen } from '../../text/tokens.ts';
import { Decimal } from '../decimal.ts';
import type { NumberRead } from '../interval.ts';
import { parseDigits } from './digits.ts';
import type { Passage, Read } from './finder.ts';
import { readNumber } from './numbers.ts';

type Plain = Read<{ value: Decimal }>;

/** Digits and their powers of ten beyond this are not worked out: "1e99999". */
const largestExponent = 30;

/** A number for its own sake: "4.6 million", "two fifths", "3 over 4", "1e10", "1,3". */
export function readPlainNumber(passage: Passage, at: number): Plain | null {
  const { tokens, locale } = passage;
  const token = tokens[at];
  if (!token) return null;
  const notation = readNotation(passage, at) ?? readForeignDigits(passage, at);
  if (notation) return notation;
  const number = readChain(passage, at);
  if (!number)
    return readFraction(passage, at, new Decimal(1), isArticle(passage, at) ? at + 1 : at);
  if (isGluedToWord(passage, at, number.next)) return null;
  // "the one", "no one" name something; "one" alone counts.
  if (token.lower === locale.plain.one && number.next === at + 1 && isPronoun(passage, at))
    return null;
  return (
    readOver(passage, number) ?? readFraction(passage, at, number.value, number.next) ?? number
  );
}

function isArticle({ tokens, locale }: Passage, at: number): boolean {
  return locale.nouns.articles.has(tokens[at]?.lower ?? '');
}

function isPronoun({ tokens, locale }: Passage, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return locale.nouns.determiners.has(before) || locale.plain.pronounsWithOne.has(before);
}

/** "4 thousand 3 hundred and 21": each part smaller than the scale before it. */
function readChain(passage: Passage, at: number): Read<NumberRead> | null {
  let number = readNumber(passage, at, { money: false });
  for (let count = 0; number?.scale && count < 4; count += 1) {
    const { next, scale, value } = number;
    const joined = passage.tokens[next]?.lower === passage.locale.and ? next + 1 : next;
    if (passage.tokens[joined]?.gap === 'line') break;
    const part: Read<NumberRead> | null = readNumber(passage, joined, { money: false });
    if (!part || !part.value.lessThan(scale) || !part.value.isPositive() || part.value.isZero())
      break;
    number = { ...part, value: value.plus(part.value) };
  }
  return number;
}

/** "180.25ml": the digits belong to a measure. */
function isGluedToWord({ tokens }: Passage, at: number, next: number): boolean {
  const after = tokens[next];
  const digits = tokens[next - 1]?.kind === 'number';
  return (
    (digits && after?.kind === 'word' && after.gap === 'none') ||
    (tokens[at]?.kind === 'number' && tokens[at].gap === 'none' && tokens[at - 1]?.kind === 'word')
  );
}

/** "1 over twenty-one", "one out of three". */
function readOver(passage: Passage, number: Read<NumberRead>): Plain | null {
  const link = passage.locale.plain.ratios.at(passage.tokens, number.next);
  if (!link) return null;
  const parts = readChain(passage, number.next + link.length);
  if (!parts?.value.isPositive() || parts.value.isZero()) return null;
  if (link.meaning === 'share' && !parts.value.greaterThan(number.value)) return null;
  // "12 in 2014" is no share.
  if (link.meaning === 'one in' && (!number.value.equals(1) || parts.value.greaterThan(100)))
    return null;
  return { value: number.value.dividedBy(parts.value), next: parts.next };
}

/** "fifths" after "two", "a" or nothing; "quarter", "half" also without a number. */
function readFraction(passage: Passage, at: number, count: Decimal, next: number): Plain | null {
  const hyphen = isInnerHyphen(passage.tokens, next) ? 1 : 0;
  const parts = passage.locale.plain.readParts(passage, next + hyphen);
  if (!parts) return null;
  const bare = next === at;
  if (bare && parts.parts !== 2) return null;
  if (parts.one !== count.equals(1)) return null;
  // "a second", "the third ship" are in a row, not parts.
  return { value: count.dividedBy(parts.parts), next: parts.next };
}

/** "1e10", "1.3e6", "10G": digits with a power of ten written onto them. */
function readNotation(passage: Passage, at: number): Plain | null {
  const { tokens, locale } = passage;
  const sign = /^[-−]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.gap === 'none' ? 1 : 0;
  const digits = tokens[at + sign];
  const letter = tokens[at + sign + 1];
  if (digits?.kind !== 'number' || letter?.gap !== 'none') return null;
  const parsed = parseDigits(digits.text, locale.groupMark, locale.decimalMark);
  if (!parsed || parsed.digits.length > largestExponent) return null;
  const value = new Decimal(parsed.digits).times(sign ? -1 : 1);
  const glued = locale.plain.gluedScales.get(letter.text);
  if (glued !== undefined && tokens[at + sign + 2]?.gap !== 'none') {
    return { value: value.times(glued), next: at + sign + 2 };
  }
  if (letter.text !== 'e' && letter.text !== '^') return null;
  const exponent = readExponent(passage, at + sign + 2);
  if (!exponent) return null;
  const power =
    letter.text === 'e'
      ? value.times(new Decimal(10).pow(exponent.value))
      : value.pow(exponent.value);
  return power.isFinite() ? { value: power, next: exponent.next } : null;
}

function readExponent({ tokens }: Passage, at: number): Read<{ value: number }> | null {
  const sign = /^[-+−]$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const digits = tokens[at + sign];
  if (tokens[at]?.gap !== 'none' || digits?.gap !== 'none' || !/^\d{1,2}$/.test(digits.text))
    return null;
  const value = Number(digits.text);
  if (value > largestExponent) return null;
  return { value: sign && tokens[at].text !== '+' ? -value : value, next: at + sign + 1 };
}

/** "1,3", "1.111,11": as other languages print them; a list without spaces gives its numbers. */
function readForeignDigits({ tokens, locale }: Passage, at: number): Plain | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || parseDigits(token.text, locale.groupMark, locale.decimalMark))
    return null;
  const parsed = parseDigits(token.text, locale.decimalMark, locale.groupMark);
  return parsed && { value: new Decimal(parsed.digits), next: at + 1 };
}
