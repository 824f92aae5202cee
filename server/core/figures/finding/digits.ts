import { decimalOf, placeValue, type Decimal } from '../decimal.ts';
import type { Passage, Read } from './finder.ts';
import { readSimpleFraction, readVulgarFraction } from './simple-fractions.ts';

/** Digits beyond this are a serial number, not a quantity. */
const mostDigits = 21;

const tenth = placeValue(1);

/** The number printed in digits at a token: "1,243", "4.6", "190 000", "2½", "2 1/2", "-5". */
export function readDigits(
  passage: Passage,
  at: number,
): Read<{ printed: { value: Decimal; step: Decimal } }> | null {
  const sign = isMinus(passage, at) ? 1 : 0;
  const read = readUnsigned(passage, at + sign);
  if (!read || sign === 0) return read;
  return { ...read, printed: { ...read.printed, value: read.printed.value.negated() } };
}

function readUnsigned(passage: Passage, at: number): ReturnType<typeof readDigits> {
  const { tokens, keptOut, locale } = passage;
  const token = tokens[at];
  if (!token || keptOut[at]) return null;
  if (token.kind !== 'number') return asDigits(readVulgarFraction(passage, at));
  const fraction = readSimpleFraction(passage, at);
  if (fraction) return asDigits(fraction);
  const parsed = parseDigits(token.text, locale.groupMark, locale.decimalMark);
  if (!parsed) return null;
  let { digits, decimals } = parsed;
  let next = at + 1;
  while (parsed.plain && digits.length <= mostDigits && isSpacedGroup(passage, next)) {
    const last = parseDigits(tokens[next]?.text ?? '', locale.groupMark, locale.decimalMark);
    digits += last?.digits ?? '';
    decimals = last?.decimals ?? 0;
    next += 1;
    if (decimals > 0) break;
  }
  if (digits.length > mostDigits) return null;
  const value = decimalOf(digits);
  const rest =
    decimals === 0 && tokens[next]?.gap !== 'line'
      ? (readVulgarFraction(passage, next) ?? readMixed(passage, next))
      : null;
  return rest
    ? { printed: { value: value.plus(rest.value), step: tenth }, next: rest.next }
    : { printed: { value, step: placeValue(decimals) }, next };
}

/** The "1/2" of "2 1/2". */
function readMixed(passage: Passage, at: number): Read<{ value: Decimal }> | null {
  return passage.tokens[at]?.gap === 'space' ? readSimpleFraction(passage, at) : null;
}

function asDigits(fraction: Read<{ value: Decimal }> | null): ReturnType<typeof readDigits> {
  if (!fraction) return null;
  return { printed: { value: fraction.value, step: tenth }, next: fraction.next };
}

/** A minus sign is written onto its digits and not onto what is before it, but for a currency. */
function isMinus({ tokens, locale }: Passage, at: number): boolean {
  const token = tokens[at];
  return (
    (token?.text === '-' || token?.text === '−') &&
    (at === 0 || token.gap !== 'none' || follows(tokens[at - 1]?.text, locale)) &&
    tokens[at + 1]?.gap === 'none'
  );
}

/** "$-5", "(-5". */
function follows(text: string | undefined, { currencySigns }: Passage['locale']): boolean {
  return text === '(' || currencySigns.has(text ?? '');
}

/**
 * Digits as printed, to a plain decimal; null for what is no number of the language ("4,6" and
 * "3.5.1" in English). `plain` digits carry no marks.
 */
export function parseDigits(
  text: string,
  groupMark: string,
  decimalMark: string,
): { digits: string; decimals: number; plain: boolean } | null {
  const [whole = '', fraction = '', ...rest] = text.split(decimalMark);
  if (rest.length > 0) {
    // 1.234.567: the mark can only separate thousands.
    const groups = [fraction, ...rest];
    const grouped = whole.length <= 3 && groups.every((group) => /^\d{3}$/.test(group));
    return grouped ? { digits: whole + groups.join(''), decimals: 0, plain: false } : null;
  }
  const groups = whole.split(groupMark);
  if (fraction.includes(groupMark) || (groups.length > 1 && !areGroups(groups))) return null;
  const digits = groups.join('');
  return fraction === ''
    ? { digits, decimals: 0, plain: groups.length === 1 && digits.length <= 3 }
    : { digits: `${digits}.${fraction}`, decimals: fraction.length, plain: false };
}

/** 1,243,000, and 12,43,000 as India writes it. */
function areGroups([first = '', ...others]: string[]): boolean {
  const last = others.at(-1) ?? '';
  return (
    first.length <= 3 &&
    last.length === 3 &&
    others.every((group) => group.length === 3 || (group.length === 2 && others.length > 1))
  );
}

/**
 * Three digits after a non-breaking or thin space. After a plain space only "000", unless the
 * language writes its thousands so: anything else may be the next number of a list.
 */
function isSpacedGroup({ tokens, text, locale }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || token?.kind !== 'number' || !/^\d{3}(?:[.,]\d+)?$/.test(token.text)) return false;
  const between = text.slice(before.to, token.from);
  return (
    /^[\u00A0\u2009\u202F]$/.test(between) ||
    (between === ' ' && (token.text === '000' || locale.spacedGroups))
  );
}
