import type { CodePoints } from '../text/code-points.ts';
import type { Range } from '../text/range.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { align } from './alignment/align.ts';
import { Interner, looseKey } from './alignment/intern.ts';

/** One version of a text, read once. */
export interface Version {
  points: CodePoints;
  tokens: readonly Token[];
  ids: Int32Array;
}

/**
 * A quote of so many words is taken for itself wherever it turns up.
 * Fewer: "the president said" is found again in somebody else's sentence.
 * More: a short sentence moved to another page is lost.
 */
const distinctWords = 5;

/** Or of so many letters: a heading of three long words. */
const distinctLetters = 30;

/** Two versions of a text and which word of the one became which of the other. */
export class Revision {
  readonly old: Version;
  readonly now: Version;
  /** By index of the old token: that of the new one, or -1. */
  readonly forward: Int32Array;
  /** By index of the new token: that of the old one, or -1. */
  readonly back: Int32Array;

  constructor(old: CodePoints, now: CodePoints) {
    const interner = new Interner();
    this.old = readVersion(old, interner);
    this.now = readVersion(now, interner);
    this.forward = align(this.old.ids, this.now.ids);
    this.back = new Int32Array(this.now.ids.length).fill(-1);
    for (let at = 0; at < this.forward.length; at += 1) {
      const to = this.forward[at] ?? -1;
      if (to >= 0) this.back[to] = at;
    }
  }

  /** On how many sides, 0 to 2, a word next to the quote is still next to what is found. */
  neighbours(found: Range, quote: Range): number {
    const near = [1, 2, 3];
    const before = near.some((far) => this.went(quote.from - far, found.from - far));
    const after = near.some((far) => this.went(quote.to - 1 + far, found.to - 1 + far));
    return Number(before) + Number(after);
  }

  private went(at: number, to: number): boolean {
    return this.forward[at] === to && to >= 0 && this.old.tokens[at]?.kind !== 'symbol';
  }

  /** Enough words to be known by themselves, wherever they turn up. */
  isDistinct({ from, to }: Range): boolean {
    let words = 0;
    let letters = 0;
    for (let at = from; at < to && words < distinctWords && letters < distinctLetters; at += 1) {
      const token = this.old.tokens[at];
      if (!token || token.kind === 'symbol') continue;
      words += 1;
      letters += token.text.length;
    }
    return words >= distinctWords || letters >= distinctLetters;
  }

  /** A stretch of the new text that was there before, as another passage than `quote`. */
  isTaken(found: Range, quote: Range): boolean {
    let elsewhere = 0;
    for (let at = found.from; at < found.to; at += 1) {
      const before = this.back[at] ?? -1;
      if (before >= 0 && (before < quote.from || before >= quote.to)) elsewhere += 1;
    }
    // Half: two sentences that share a turn of phrase may lend each other single words.
    return elsewhere > (found.to - found.from) / 2;
  }
}

function readVersion(points: CodePoints, interner: Interner): Version {
  const tokens = tokenize(points.text);
  return { points, tokens, ids: interner.idsOf(tokens, looseKey) };
}

/** The tokens that a stretch of text touches, as a range of their indices. */
export function tokensTouching(tokens: readonly Token[], { from, to }: Range): Range {
  return {
    from: firstWhere(tokens, (token) => token.to > from),
    to: firstWhere(tokens, (token) => token.from >= to),
  };
}

/** `holds` is false up to some token and true after it. */
function firstWhere(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const token = tokens[middle];
    if (token && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text of a range of tokens, from the first's start to the last's end. */
export function textRange(tokens: readonly Token[], { from, to }: Range): Range {
  const start = tokens[from]?.from ?? 0;
  return { from: start, to: Math.max(start, tokens[to - 1]?.to ?? start) };
}
