import { Decimal } from '../decimal.ts';
import type { Passage, Read } from './finder.ts';

/** Digits beyond this are a serial number, not a quantity. */
const mostDigits = 21;

const vulgarFractions: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);

/** The number printed in digits at a token: "1,243", "4.6", "190 000", "2½", "-5". */
export function readDigits(
  passage: Passage,
  at: number,
): Read<{ printed: { value: Decimal; step: Decimal } }> | null {
  const { tokens, keptOut, locale } = passage;
  const sign = isMinus(passage, at) ? 1 : 0;
  const token = tokens[at + sign];
  if (token?.kind !== 'number' || keptOut[at + sign]) return null;
  const parsed = parseDigits(token.text, locale.groupMark, locale.decimalMark);
  if (!parsed) return null;
  let { digits } = parsed;
  let next = at + sign + 1;
  while (parsed.plain && digits.length <= mostDigits && isSpacedGroup(passage, next)) {
    digits += tokens[next]?.text ?? '';
    next += 1;
  }
  if (digits.length > mostDigits) return null;
  let printed = { value: new Decimal(digits), step: new Decimal(10).pow(-parsed.decimals) };
  const fraction = vulgarFractions.get(tokens[next]?.text ?? '');
  if (fraction && parsed.decimals === 0 && tokens[next]?.gap !== 'line') {
    printed = { value: printed.value.plus(fraction), step: new Decimal('0.1') };
    next += 1;
  }
  return { printed: sign ? { ...printed, value: printed.value.negated() } : printed, next };
}

/** A minus sign is written onto its digits and not onto what is before it. */
function isMinus({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return (
    (token?.text === '-' || token?.text === '−') &&
    (at === 0 || token.gap !== 'none') &&
    tokens[at + 1]?.gap === 'none'
  );
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
 * Three digits after a non-breaking or thin space. After a plain space only "000": anything else
 * may be the next number of a list.
 */
function isSpacedGroup({ tokens, text }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || token?.kind !== 'number' || !/^\d{3}$/.test(token.text)) return false;
  const between = text.slice(before.to, token.from);
  return /^[\u00A0\u2009\u202F]$/.test(between) || (between === ' ' && token.text === '000');
}
