import { isInnerHyphen } from '../../text/tokens.ts';
import { Decimal } from '../decimal.ts';
import { readCountedNoun } from './counted-noun.ts';
import { readDigits } from './digits.ts';
import type { NumberRead } from '../interval.ts';
import type { Passage, Read } from './finder.ts';
import { readUnit } from './units.ts';

/**
 * The number at a token, in digits or words, with the scale words after it: "4.6 billion",
 * "€1.2m" (`money`, since the sign stands before), "two and a half million".
 */
export function readNumber(
  passage: Passage,
  at: number,
  { money }: { money: boolean },
): Read<NumberRead> | null {
  // Most tokens are no number, and begin none but with a sign or an article.
  if ((passage.toNumber[at] ?? 255) > mostBefore) return null;
  const memo = money ? passage.memo?.moneyNumbers : passage.memo?.numbers;
  const known = memo?.get(at);
  if (known !== undefined) return known;
  const read = readSigned(passage, at, money);
  memo?.set(at, read);
  return read;
}

/** A sign and an article may stand before the first digit or number word. */
const mostBefore = 3;

function readSigned(passage: Passage, at: number, money: boolean): Read<NumberRead> | null {
  const token = passage.tokens[at];
  if (token?.kind === 'word') {
    if (!passage.locale.negativeWords.has(token.lower)) {
      return passage.locale.readNumberWords(passage, at);
    }
    const read = readPositive(passage, at + 1, { money });
    return read && { ...read, value: read.value.negated() };
  }
  return readPositive(passage, at, { money });
}

function readPositive(
  passage: Passage,
  at: number,
  { money }: { money: boolean },
): Read<NumberRead> | null {
  const digits = readDigits(passage, at);
  if (!digits) return passage.locale.readNumberWords(passage, at);
  let { next } = digits;
  let { value, step } = digits.printed;
  let factor: NumberRead['scale'] = null;
  // "five hundred thousand" has two scales; nothing printed has more.
  for (let count = 0; count < 2; count += 1) {
    const scale = readScale(passage, next, { money, afterDigits: !factor });
    if (!scale) break;
    factor = (factor ?? new Decimal(1)).times(scale.times);
    value = value.times(scale.times);
    step = step.times(scale.times);
    next = scale.next;
  }
  return { value, step, scale: factor, next };
}

function readScale(
  passage: Passage,
  at: number,
  { money, afterDigits }: { money: boolean; afterDigits: boolean },
): Read<{ times: number }> | null {
  const { tokens, locale } = passage;
  // "$125-million": the hyphen joins both sides.
  const hyphen = isInnerHyphen(tokens, at) ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token?.kind !== 'word' || token.gap === 'line') return null;
  const next = at + hyphen + 1;
  const times =
    locale.scales.get(token.lower) ??
    (afterDigits ? locale.shortScales.get(token.lower) : undefined);
  if (times !== undefined) return { times, next };
  const glued = locale.gluedScales.get(token.lower);
  if (glued === undefined || !afterDigits || hyphen) return null;
  // "1.5m" may be metres and "2b" a grade, unless money or a counted noun says otherwise.
  if (token.gap !== 'none' && !money) return null;
  // Nothing but money comes in trillions written so; "5t" are tonnes.
  if (glued === 1e12 && !money) return null;
  const sure = money || glued === 1000 || countsSomething(passage, next);
  return sure ? { times: glued, next } : null;
}

function countsSomething(passage: Passage, at: number): boolean {
  // "2.5m tonnes", "30m euros", "3m people": no measure is followed by another.
  return readUnit(passage, at) !== null || readCountedNoun(passage, at, { one: false }) !== null;
}
