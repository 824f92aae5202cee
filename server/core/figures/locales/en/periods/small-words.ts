import type { Token } from '../../../../text/tokens.ts';
import type { Read } from '../../../finding/finder.ts';
import type { TimeUnit } from '../../../periods/days.ts';

const units: Record<string, TimeUnit> = { day: 'day', week: 'week', month: 'month', year: 'year' };

/** The unit of time a token names: "year" where one is meant, "years" too where any number is. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  number: 'one' | 'any',
): TimeUnit | null {
  const word = tokens[at]?.gap === 'line' ? '' : (tokens[at]?.lower ?? '');
  return units[word] ?? (number === 'any' ? units[word.replace(/s$/, '')] : undefined) ?? null;
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "a", "two", "10": as many units of time as news counts. */
export function readSmallNumber(
  tokens: readonly Token[],
  at: number,
): Read<{ value: number }> | null {
  const token = tokens[at];
  if (!token) return null;
  if (/^an?$/.test(token.lower)) return { value: 1, next: at + 1 };
  if (/^\d{1,3}$/.test(token.text)) return { value: Number(token.text), next: at + 1 };
  const value = numbers.indexOf(token.lower);
  return value < 0 ? null : { value, next: at + 1 };
}
