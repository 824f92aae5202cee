import { isInnerHyphen } from '../../../text/tokens.ts';
import { Decimal, placeValue } from '../../decimal.ts';
import type { NumberWordsReader, Passage, Read } from '../../finding/finder.ts';
import type { NumberRead } from '../../interval.ts';
import { readUnit } from '../../finding/units.ts';
import { partWords, readParts } from './fractions.ts';

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
].flatMap((row) => row.split(' '));
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const unitWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['naught', 0],
  ['nought', 0],
]);

export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** "two dozens", "five millions of euros": the plural counts only after a number. */
const afterNumber: ReadonlyMap<string, number> = new Map([
  ...scales,
  ...[...scales].map(([scale, times]) => [`${scale}s`, times] as const),
]);

/** Every word of a number but articles. */
export const numberWords: ReadonlySet<string> = new Set([
  ...unitWords.keys(),
  ...scales.keys(),
  ...partWords,
]);

/** "seventeen", "two and a half million", "half a million", "a dozen", "twenty-five thousand". */
export const readNumberWords: NumberWordsReader = (passage, at) =>
  // Asked at almost every word of a text, hence the quick way out.
  openings.has(passage.tokens[at]?.lower ?? '')
    ? (readHalf(passage, at) ?? readQuarter(passage, at) ?? readCompound(passage, at))
    : null;

const openings = new Set(['a', 'an', 'half', 'quarter', ...unitWords.keys()]);

function word(passage: Passage, at: number): string {
  const token = passage.tokens[at];
  return token?.kind === 'word' && !passage.keptOut[at] ? token.lower : '';
}

/** Half and quarter are decimals: half a million is 0.5 million, good to a tenth of a million. */
function decimalOf(digits: string, scale: number): NumberRead {
  const value = new Decimal(digits);
  const step = placeValue(value.decimalPlaces());
  return { value: value.times(scale), step: step.times(scale), scale: new Decimal(scale) };
}

/** "half a million", "a half-million", "half an hour". */
function readHalf(passage: Passage, at: number): Read<NumberRead> | null {
  const start = word(passage, at) === 'a' && word(passage, at + 1) === 'half' ? at + 1 : at;
  if (word(passage, start) !== 'half') return null;
  const article = /^an?$/.test(word(passage, start + 1));
  const next = article ? start + 2 : skipHyphen(passage, start + 1);
  const scale = scales.get(word(passage, next));
  if (scale !== undefined) return { ...decimalOf('0.5', scale), next: next + 1 };
  return article && readUnit(passage, next) ? { ...decimalOf('0.5', 1), scale: null, next } : null;
}

/** "a quarter of a million", "three-quarters of a million", "quarter million". */
function readQuarter(passage: Passage, at: number): Read<NumberRead> | null {
  const lead = word(passage, at);
  const three = lead === 'three';
  if (!three && lead !== 'a' && lead !== 'one' && lead !== 'quarter') return null;
  const next = lead === 'quarter' ? at : skipHyphen(passage, at + 1);
  if (word(passage, next) !== (three ? 'quarters' : 'quarter')) return null;
  const straight = scales.get(word(passage, skipHyphen(passage, next + 1)));
  if (straight !== undefined && straight >= 1000) {
    const to = skipHyphen(passage, next + 1) + 1;
    return { ...decimalOf(three ? '0.75' : '0.25', straight), next: to };
  }
  if (word(passage, next + 1) !== 'of' || word(passage, next + 2) !== 'a') return null;
  const scale = scales.get(word(passage, next + 3));
  if (scale === undefined) return null;
  return { ...decimalOf(three ? '0.75' : '0.25', scale), next: next + 4 };
}

/** Groups below a thousand, each with its scale: "two million three hundred thousand". */
function readCompound(passage: Passage, at: number): Read<NumberRead> | null {
  let group = readGroup(passage, at);
  if (!group) return null;
  let value = new Decimal(0);
  let step = new Decimal(1);
  let scale: Decimal | null = null;
  let next = at;
  let limit = Infinity;
  while (group) {
    const scaleAt = skipHyphen(passage, group.next);
    const large = afterNumber.get(word(passage, scaleAt)) ?? 1;
    if (large >= limit) break;
    value = value.plus(
      large === 12 ? inDozens(group.value) : new Decimal(group.value).times(large),
    );
    step = new Decimal(group.step).times(large);
    scale = step.greaterThan(1) || large > 1 ? Decimal.max(step, large) : null;
    next = large > 1 ? scaleAt + 1 : group.next;
    const part = large > 1 ? readAndPart(passage, next) : null;
    if (part) {
      const step = new Decimal(large).dividedBy(10);
      return { value: value.plus(part.value.times(large)), step, scale, next: part.next };
    }
    // Nothing smaller goes on after ones and dozens.
    limit = large === 12 ? 1 : large;
    const goesOn = limit > 1 && passage.tokens[next]?.gap !== 'line';
    group = goesOn ? readGroup(passage, skipAnd(passage, next)) : null;
  }
  return { value, step, scale, next };
}

/** "two hundred and two dozen": only what comes after the hundreds is counted in dozens. */
function inDozens(count: number | Decimal): Decimal {
  const value = new Decimal(count);
  const rest = value.modulo(100);
  return rest.isZero() ? value.times(12) : value.minus(rest).plus(rest.times(12));
}

/** A number below a thousand: "twenty-five", "three hundred and two", "two and a half". */
function readGroup(
  passage: Passage,
  at: number,
): Read<{ value: number | Decimal; step: number | Decimal }> | null {
  const article = /^an?$/.test(word(passage, at)) && scales.has(word(passage, at + 1));
  const lead = article ? { value: 1, next: at + 1 } : readBelowHundred(passage, at);
  if (!lead) return null;
  const hundredAt = skipHyphen(passage, lead.next);
  if (word(passage, hundredAt) === 'hundred') {
    const rest = readBelowHundred(passage, skipAnd(passage, hundredAt + 1));
    const value = lead.value * 100 + (rest?.value ?? 0);
    const hundreds = { value, step: rest ? 1 : 100, next: rest?.next ?? hundredAt + 1 };
    return withPart(passage, hundreds);
  }
  return withPart(passage, { value: lead.value, step: 1, next: lead.next });
}

/** "… and a half", "… point seven". */
function withPart(
  passage: Passage,
  whole: Read<{ value: number; step: number }>,
): Read<{ value: number | Decimal; step: number | Decimal }> {
  const part = readAndPart(passage, whole.next);
  if (part) return { value: part.value.plus(whole.value), step: 0.1, next: part.next };
  const decimals = readPoint(passage, whole.next);
  if (!decimals) return whole;
  const value = new Decimal(`${whole.value}.${decimals.digits}`);
  return { value, step: placeValue(decimals.digits.length), next: decimals.next };
}

function readBelowHundred(passage: Passage, at: number): Read<{ value: number }> | null {
  const first = unitWords.get(word(passage, at));
  if (first === undefined) return null;
  // "one hundred thirty-fifths" are hundred parts; "thirty-first" is in a row.
  if (at > 0 && isHyphenated(passage, at) && readParts(passage, at)) return null;
  const secondAt = skipHyphen(passage, at + 1);
  const second = unitWords.get(word(passage, secondAt)) ?? 0;
  const joins =
    first >= 20 && second >= 1 && second <= 9 && passage.tokens[secondAt]?.gap !== 'line';
  return joins ? { value: first + second, next: secondAt + 1 } : { value: first, next: at + 1 };
}

/** Not the first word of a number: only there the parts could be counted by it. */
function isHyphenated({ tokens }: Passage, at: number): boolean {
  return (
    isInnerHyphen(tokens, at + 1) &&
    /^(?:hundred|thousand|million)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function skipHyphen({ tokens }: Passage, at: number): number {
  return isInnerHyphen(tokens, at) ? at + 1 : at;
}

function skipAnd(passage: Passage, at: number): number {
  return word(passage, at) === 'and' ? at + 1 : at;
}

/** "and a half", "and three quarters", but not "and a third of the crew". */
function readAndPart(passage: Passage, at: number): Read<{ value: Decimal }> | null {
  const and = skipHyphen(passage, at);
  if (word(passage, and) !== 'and') return null;
  const first = skipHyphen(passage, and + 1);
  const article = /^an?$/.test(word(passage, first));
  const count = article ? 1 : unitWords.get(word(passage, first));
  const place = skipHyphen(passage, first + 1);
  const part = count === undefined ? null : readParts(passage, place);
  if (count === undefined || !part || part.one !== (count === 1)) return null;
  if (count >= part.parts || word(passage, part.next) === 'of') return null;
  return { value: new Decimal(count).dividedBy(part.parts), next: part.next };
}

/** Digits read out after "point" are few. */
const mostSpoken = 8;

/** "point seven five", "point seventy-five". */
function readPoint(passage: Passage, at: number): Read<{ digits: string }> | null {
  if (word(passage, at) !== 'point') return null;
  let digits = '';
  let next = at + 1;
  while (digits.length < mostSpoken) {
    const value = unitWords.get(word(passage, next));
    if (value === undefined || value > 9) break;
    digits += String(value);
    next += 1;
  }
  if (digits !== '') return { digits, next };
  const together = readBelowHundred(passage, next);
  return together && { digits: String(together.value), next: together.next };
}
