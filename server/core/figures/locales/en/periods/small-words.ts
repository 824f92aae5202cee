import { isInnerHyphen, type Token } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import type { TimeUnit } from '../../../periods/days.ts';

/** A unit of time as words name it: a quarter is three months, a fortnight two weeks. */
export interface NamedUnit {
  unit: TimeUnit;
  times: number;
}

const units: ReadonlyMap<string, NamedUnit> = new Map([
  ['day', { unit: 'day', times: 1 }],
  ['week', { unit: 'week', times: 1 }],
  ['fortnight', { unit: 'week', times: 2 }],
  ['month', { unit: 'month', times: 1 }],
  ['quarter', { unit: 'month', times: 3 }],
  ['year', { unit: 'year', times: 1 }],
  ['decade', { unit: 'year', times: 10 }],
  ['century', { unit: 'year', times: 100 }],
]);

/** The unit of time a token names: "year" where one is meant, "years" too where any number is. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  number: 'one' | 'any',
): TimeUnit | null {
  const named = namedUnitAt(tokens, at, number);
  return named?.times === 1 ? named.unit : null;
}

/** The same with quarters, fortnights, decades. */
export function namedUnitAt(
  tokens: readonly Token[],
  at: number,
  number: 'one' | 'any',
): NamedUnit | null {
  const word = tokens[at]?.gap === 'line' ? '' : (tokens[at]?.lower ?? '');
  const one = word === 'centuries' ? 'century' : word.replace(/s$/, '');
  return units.get(word) ?? (number === 'any' ? units.get(one) : undefined) ?? null;
}

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
].flatMap((row) => row.split(' '));
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** "a", "two", "twenty-five", "10", "several": as many units of time as news counts. */
export function readSmallNumber(
  tokens: readonly Token[],
  at: number,
): Read<{ value: number }> | null {
  const token = tokens[at];
  if (!token) return null;
  if (/^an?$/.test(token.lower)) return { value: 1, next: at + 1 };
  if (/^\d{1,3}$/.test(token.text)) return { value: Number(token.text), next: at + 1 };
  const value = values.get(token.lower);
  if (value === undefined) return null;
  const nextAt = isInnerHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const ones = value >= 20 ? (values.get(tokens[nextAt]?.lower ?? '') ?? 0) : 0;
  const joins = ones >= 1 && ones <= 9 && tokens[nextAt]?.gap !== 'line';
  return joins ? { value: value + ones, next: nextAt + 1 } : { value, next: at + 1 };
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ...[
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ]
    .flatMap((row) => row.split(' '))
    .map((word, index) => [word, index + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** "18th", "fourth", "twenty-second". */
export function readOrdinal(tokens: readonly Token[], at: number): Read<{ value: number }> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const suffix = tokens[at + 1];
    const ordinal = suffix?.gap === 'none' && /^(?:st|nd|rd|th)$/.test(suffix.lower);
    return ordinal && token.text.length <= 2 ? { value: Number(token.text), next: at + 2 } : null;
  }
  const word = ordinals.get(token.lower);
  if (word !== undefined) return { value: word, next: at + 1 };
  const ten = values.get(token.lower) ?? 0;
  if (ten < 20) return null;
  const nextAt = isInnerHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const ones = ordinals.get(tokens[nextAt]?.lower ?? '') ?? 0;
  return ones >= 1 && ones <= 9 && tokens[nextAt]?.gap !== 'line'
    ? { value: ten + ones, next: nextAt + 1 }
    : null;
}

/** "two thousand and fifteen", "nineteen eighty-six", "twenty twenty". */
export function readYearWords(
  tokens: readonly Token[],
  at: number,
): Read<{ value: number }> | null {
  const first = tokens[at]?.lower;
  if (first === 'two' && tokens[at + 1]?.lower === 'thousand') {
    const next = tokens[at + 2]?.lower === 'and' ? at + 3 : at + 2;
    const rest = tokens[next]?.kind === 'word' ? readSmallNumber(tokens, next) : null;
    return rest && rest.value < 100
      ? { value: 2000 + rest.value, next: rest.next }
      : { value: 2000, next: at + 2 };
  }
  const century = first === 'nineteen' ? 1900 : first === 'twenty' ? 2000 : null;
  const rest = century && tokens[at + 1]?.kind === 'word' ? readSmallNumber(tokens, at + 1) : null;
  return century && rest && rest.value >= 10
    ? { value: century + rest.value, next: rest.next }
    : null;
}
