import { isPartialDate, type PartialDate } from '#core/figures/partial-date.ts';

/** A stored word as one of its list: a check constraint holds the column to the same list. */
export function storedWord<const Words extends readonly string[]>(
  words: Words,
  stored: string,
): Words[number] {
  const word = words.find((candidate) => candidate === stored);
  if (word === undefined)
    throw new Error(`“${stored}” is stored where only ${words.join()} belong`);
  return word;
}

/** A stored date of reduced precision, held to its form by a check constraint. */
export function storedDate(stored: string): PartialDate;
export function storedDate(stored: string | null): PartialDate | null;
export function storedDate(stored: string | null): PartialDate | null {
  if (stored === null || isPartialDate(stored)) return stored;
  throw new Error(`“${stored}” is stored where a date belongs`);
}
