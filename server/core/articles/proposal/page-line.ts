import type { RegionKind } from '../article.ts';
import { lineRanges } from '../../text/lines.ts';
import { trimRange, type Range } from '../../text/range.ts';

/** A line of a pasted page that is not blank. */
export interface PageLine {
  /** The whole line, white space included. */
  whole: Range;
  /** What is printed, without bullets and white space around it. */
  range: Range;
  text: string;
  /** What it was taken for; null: nothing yet, which ends as body. */
  kind: RegionKind | null;
  /** Byline or date: it parts the head from the article. */
  credit: boolean;
}

/** Lines longer than this are paragraphs, whatever they hold; keeps the rules on lines cheap. */
const longestFurniture = 600;

export function pageLines(text: string): PageLine[] {
  return lineRanges(text).flatMap((whole) => {
    const range = withoutBullet(text, trimRange(text, whole));
    if (range.from >= range.to) return [];
    return [{ whole, range, text: text.slice(range.from, range.to), kind: null, credit: false }];
  });
}

function withoutBullet(text: string, { from, to }: Range): Range {
  const bullet = /^[•·▪◦‣*–—-]\s+/u.exec(text.slice(from, Math.min(to, from + 20)))?.[0] ?? '';
  return { from: from + bullet.length, to };
}

export function isShort({ text }: PageLine): boolean {
  return text.length <= longestFurniture;
}

/** Ends as a sentence does, a closing quote mark or bracket after the stop included. */
export function hasStop(text: string): boolean {
  return /[.!?…؟۔。！？][\s"'”’»)\]]*$/u.test(text.slice(-12));
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** Reads as a paragraph of the article: a sentence with its stop, and not a short one. */
export function isParagraph({ text }: PageLine): boolean {
  return hasStop(text) && (text.length > 140 || wordCount(text) >= 12);
}
