import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { Revision, Version } from './revision.ts';

/** Longer quotes share words of their own with what they became. */
const longestQuote = 12;

/**
 * Shared words of the same sentence around the quote, on both sides together.
 * Fewer: "he said … in" frames anything.
 * More: a figure near a sentence's end is lost when it is revised.
 */
const neededFrame = 3;

/**
 * What now stands between the words that stood around a short quote: "50" where "15" was, which
 * shares no word with it. Null where the sentence around it did not stay.
 */
export function findFramed(revision: Revision, quote: Range): Range | null {
  const { old, now, forward } = revision;
  const length = quote.to - quote.from;
  const last = old.tokens[quote.to - 1];
  if (length > longestQuote || !last) return null;
  const before = frame(old, forward, quote.from, -1);
  const after = endsSentence(last) ? noFrame : frame(old, forward, quote.to, 1);
  if (before.length + after.length < neededFrame) return null;
  const room = 2 * length + 3;
  const from = before.to >= 0 ? before.to + 1 : startOfGap(revision, after.to, room);
  const to = after.to >= 0 ? after.to : endOfGap(revision, from, room);
  if (to <= from || to - from > room || revision.isTaken({ from, to }, quote)) return null;
  const breaks = now.tokens
    .slice(from, to)
    .some(
      (token, at) => at > 0 && (token.gap === 'line' || endsSentence(now.tokens[from + at - 1])),
    );
  return breaks ? null : { from, to };
}

const noFrame = { to: -1, length: 0 };

/**
 * How many words next to the quote went along together in its sentence, and where the nearest
 * token is now.
 */
function frame({ tokens }: Version, forward: Int32Array, edge: number, step: 1 | -1) {
  const start = step < 0 ? edge - 1 : edge;
  const to = forward[start] ?? -1;
  if (to < 0) return noFrame;
  let length = 0;
  for (let at = start; length < neededFrame; at += step) {
    const token = tokens[at];
    // What stands between this token and the one before may end the sentence.
    const right = tokens[step < 0 ? at + 1 : at];
    if (!token || right?.gap === 'line' || endsSentence(tokens[step < 0 ? at : at - 1])) break;
    if (forward[at] !== to + at - start) break;
    if (token.kind !== 'symbol') length += 1;
  }
  return length > 0 ? { to, length } : noFrame;
}

/** New words up to the frame after them, back to their sentence's start. */
function startOfGap({ now, back }: Revision, to: number, room: number): number {
  let from = to;
  while (from > 0 && to - from < room && now.tokens[from]?.gap !== 'line') {
    if ((back[from - 1] ?? -1) >= 0 || endsSentence(now.tokens[from - 1])) break;
    from -= 1;
  }
  return from;
}

/** New words from the frame before them, on to their sentence's end. */
function endOfGap({ now, back }: Revision, from: number, room: number): number {
  let to = from;
  while (to < now.ids.length && to - from < room && now.tokens[to]?.gap !== 'line') {
    if ((back[to] ?? -1) >= 0 || endsSentence(now.tokens[to])) break;
    to += 1;
  }
  return to;
}

function endsSentence(token: Token | undefined): boolean {
  return token?.kind === 'symbol' && /^[.!?…]$/u.test(token.text);
}
