import { CodePoints } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';

/** Words that stand in two texts in the same order: one was copied, or both from a third. */
export interface SharedPassage {
  a: Span;
  b: Span;
  words: number;
}

/**
 * The fewest words in a row that count as copied. Higher: a quoted half sentence, which is what
 * outlets of one speech share, goes unseen. Lower: "the Secretary of State Antony Blinken said" is
 * called a copy, and so is every long name.
 */
export const fewestWords = 7;

/** A run of words that stands more often is a formula; places beyond are not looked at. */
const mostPlaces = 8;

/** A word and where it stands. UTF-16. */
interface Word {
  lower: string;
  from: number;
  to: number;
}

/**
 * Every longest run of words that two texts have in common; case, punctuation and line breaks do
 * not count. Each word of `a` is in one run at most, the longest. Linear but for runs that repeat.
 */
export function sharedPassages(a: string, b: string): SharedPassage[] {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [pointsA, pointsB] = [new CodePoints(a), new CodePoints(b)];
  return longestRuns(wordsA, wordsB).map(({ at, of, length }) => ({
    a: spanOf(pointsA, wordsA, at, length),
    b: spanOf(pointsB, wordsB, of, length),
    words: length,
  }));
}

interface Run {
  /** The first word in either text. */
  at: number;
  of: number;
  length: number;
}

function longestRuns(a: readonly Word[], b: readonly Word[]): Run[] {
  const places = placesOf(b);
  const runs: Run[] = [];
  let at = 0;
  while (at + fewestWords <= a.length) {
    let longest: Run | null = null;
    for (const of of places.get(keyAt(a, at)) ?? []) {
      const length = lengthOfRun(a, at, b, of);
      if (length > (longest?.length ?? 0)) longest = { at, of, length };
    }
    if (longest) runs.push(longest);
    at += longest?.length ?? 1;
  }
  return runs;
}

/** Where each run of the fewest words begins. */
function placesOf(words: readonly Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + fewestWords <= words.length; at += 1) {
    const key = keyAt(words, at);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

function keyAt(words: readonly Word[], at: number): string {
  let key = '';
  for (let word = at; word < at + fewestWords; word += 1) key += `${words[word]?.lower ?? ''} `;
  return key;
}

function lengthOfRun(a: readonly Word[], at: number, b: readonly Word[], of: number): number {
  let length = 0;
  while (
    at + length < a.length &&
    of + length < b.length &&
    a[at + length]?.lower === b[of + length]?.lower
  ) {
    length += 1;
  }
  return length;
}

function wordsOf(text: string): Word[] {
  return tokenize(text).filter(({ kind }) => kind !== 'symbol');
}

function spanOf(points: CodePoints, words: readonly Word[], at: number, length: number): Span {
  const [first, last] = [words[at], words[at + length - 1]];
  return points.toSpan({ from: first?.from ?? 0, to: last?.to ?? 0 });
}
