import { beforeDigits, eitherWay, openers, titles } from './abbreviations.ts';
import { CodePoints } from './code-points.ts';
import { paragraphRanges } from './paragraphs.ts';
import { trimRange, type Range } from './range.ts';
import type { Span } from './span.ts';

/**
 * The sentences of a text, without the white space between them. A paragraph's end always ends
 * a sentence (headlines have no stop); quote marks and brackets that close after the stop belong
 * to it. `Intl.Segmenter` splits after "U.S." and "Dr.".
 */
export function sentences(text: string | CodePoints): Span[] {
  const points = typeof text === 'string' ? new CodePoints(text) : text;
  return paragraphRanges(points.text).flatMap((paragraph) =>
    sentenceRanges(points.text, paragraph).map((range) => points.toSpan(range)),
  );
}

const stops = /[.!?…؟۔。！？｡]+/gu;
const closers = /["'”’»›“‘)\]}」』】]/u;
/** Scripts whose stop needs no space after it. */
const wideStop = /[。！？｡]/u;

/** The sentences of one paragraph. */
export function sentenceRanges(text: string, paragraph: Range): Range[] {
  const within = text.slice(paragraph.from, paragraph.to);
  const ranges: Range[] = [];
  let from = 0;
  for (const { 0: stop, index } of within.matchAll(stops)) {
    const end = skipClosers(within, index + stop.length);
    if (end < within.length && !endsSentence(within, index, stop, end)) continue;
    ranges.push({ from, to: end });
    from = end;
  }
  if (from < within.length) ranges.push({ from, to: within.length });
  return ranges
    .map((range) => trimRange(within, range))
    .filter((range) => range.from < range.to)
    .map((range) => ({ from: paragraph.from + range.from, to: paragraph.from + range.to }));
}

function skipClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && closers.test(text.charAt(end))) end += 1;
  return end;
}

function endsSentence(text: string, index: number, stop: string, end: number): boolean {
  if (wideStop.test(stop)) return true;
  if (!/\s/.test(text.charAt(end))) return false;
  const next = nextWord(text, end);
  // "Who goes there?" he asked.
  if (/^\p{Ll}/u.test(next)) return false;
  // A full stop inside closing quote marks or brackets ends what it closes, whatever is before it.
  return stop !== '.' || end > index + 1 || !isAbbreviation(wordBefore(text, index), next);
}

/** Longer than any abbreviation and any opening word; keeps both look-ups constant. */
const longestWord = 24;

/** The word after the white space, opening quote marks and brackets left out. */
function nextWord(text: string, from: number): string {
  const ahead = text.slice(from, from + longestWord * 2);
  return /^[\s"'“‘«(\[]*([\p{L}\p{N}]*)/u.exec(ahead)?.[1] ?? '';
}

/** The letters and inner stops before the stop: "Dr", "U.S", "p.m". */
function wordBefore(text: string, index: number): string {
  let from = index;
  const limit = Math.max(0, index - longestWord);
  while (from > limit && /[\p{L}\p{N}\p{M}.]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, index);
}

function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (titles.has(lower)) return true;
  if (beforeDigits.has(lower)) return /^\p{N}/u.test(next);
  // An initial: "J. Roe". "I" is also a word, and "Vitamin C." a sentence's end before "The".
  if (/^\p{Lu}$/u.test(word)) return !openers.has(next);
  if (eitherWay.has(lower) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return !openers.has(next);
  return false;
}
