import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import { fit } from './alignment/fit.ts';
import { align } from './alignment/align.ts';
import { likelyPlaces, type WordIndex } from './likely-places.ts';
import type { Revision } from './revision.ts';

/** Tokens of the new text that stand for a quote, and how much they share with it. */
export interface Alike {
  tokens: Range;
  score: number;
}

/**
 * Cells of the table in which a quote is fitted to a window: 600 words to 1,000. Larger quotes
 * are aligned as whole texts are, which is linear, and a little less careful at the edges.
 */
const mostCells = 600_000;

/**
 * Shared words that make a passage the same passage where what stands around it stayed: it is
 * more likely its new wording than something else. Higher and lower: see `alikeEnough`.
 */
const alikeEnoughInPlace = 0.45;

/** The stretch of the new text that shares most with the quote; null where nothing is shared. */
export function findAlike(revision: Revision, quote: Range, index: () => WordIndex): Alike | null {
  const straight = bestOf(revision, quote, mappedWindow(revision, quote));
  // Where the diff found most of it, or what stood around it, nothing better is elsewhere.
  if (straight && (straight.score >= 0.8 || isInPlace(revision, quote, straight))) return straight;
  const windows = likelyPlaces(revision, quote, index());
  return [straight, ...windows.map((window) => bestOf(revision, quote, window))].reduce(
    (best, next) => (next && next.score > (best?.score ?? 0) ? next : best),
    null,
  );
}

/** Enough of the passage is left, and the words on both sides stayed where they were. */
export function isInPlace(revision: Revision, quote: Range, { tokens, score }: Alike): boolean {
  return score >= alikeEnoughInPlace && revision.neighbours(tokens, quote) === 2;
}

/** From the first word of the quote that the diff found again to the last. */
function mappedWindow({ forward, now }: Revision, quote: Range): Range {
  const length = quote.to - quote.from;
  const mapped = forward.subarray(quote.from, quote.to).filter((to) => to >= 0);
  const before = forward[quote.from - 1] ?? -1;
  const first = mapped[0] ?? before + 1;
  const last = mapped.at(-1) ?? first;
  if (mapped.length === 0 && before < 0) return { from: 0, to: 0 };
  // Words that it found by chance, far off, must not make the window as long as the text.
  const to = Math.min(last + 1 + length, first + 4 * length + 40, now.ids.length);
  return { from: Math.max(0, first - length), to };
}

function bestOf(revision: Revision, quote: Range, window: Range): Alike | null {
  if (window.to <= window.from) return null;
  const { old, now } = revision;
  const weights = now.tokens.slice(window.from, window.to).map(weightOf);
  const cells = (quote.to - quote.from) * (window.to - window.from);
  const map =
    cells <= mostCells
      ? fit(
          old.ids.subarray(quote.from, quote.to),
          now.ids.subarray(window.from, window.to),
          weights,
        )
      : align(old.ids.subarray(quote.from, quote.to), now.ids.subarray(window.from, window.to));
  const tokens = withEdges(revision, quote, window, map);
  if (!tokens || revision.isTaken(tokens, quote)) return null;
  return { tokens, score: similarity(revision, quote, tokens, map, window) };
}

/** Words up to three letters are mostly grammar, and signs are between things. */
function weightOf({ kind, text }: Token): number {
  if (kind === 'symbol') return 0.2;
  return kind === 'word' && text.length <= 3 ? 0.4 : 1;
}

/**
 * From the first shared word to the last, and as many new words at the edges as the quote had
 * there that were not found: in "50 people were killed" the figure belongs to what
 * "15 people were killed" became.
 */
function withEdges(
  { now, back }: Revision,
  quote: Range,
  window: Range,
  map: Int32Array,
): Range | null {
  const first = map.findIndex((to) => to >= 0);
  if (first < 0) return null;
  const last = map.findLastIndex((to) => to >= 0);
  let from = window.from + (map[first] ?? 0);
  let to = window.from + (map[last] ?? 0) + 1;
  const isFree = (at: number) => (back[at] ?? -1) < 0 || isIn(quote, back[at] ?? -1);
  for (let room = first; room > 0 && from > 0 && isFree(from - 1); room -= 1) {
    if (now.tokens[from]?.gap === 'line' || endsSentence(now.tokens[from - 1])) break;
    from -= 1;
  }
  for (let room = map.length - 1 - last; room > 0 && to < now.ids.length; room -= 1) {
    if (!isFree(to) || now.tokens[to]?.gap === 'line' || endsSentence(now.tokens[to - 1])) break;
    to += 1;
  }
  return { from, to };
}

function isIn({ from, to }: Range, at: number): boolean {
  return at >= from && at < to;
}

function endsSentence(token: Token | undefined): boolean {
  return token !== undefined && /^[.!?…]$/u.test(token.text);
}

/** Dice's coefficient of the words shared, by weight. */
function similarity(
  { old, now }: Revision,
  quote: Range,
  found: Range,
  map: Int32Array,
  window: Range,
): number {
  let shared = 0;
  let total = 0;
  for (let at = quote.from; at < quote.to; at += 1) {
    const token = old.tokens[at];
    const weight = token ? weightOf(token) : 0;
    total += weight;
    const to = map[at - quote.from] ?? -1;
    if (to >= 0 && isIn(found, window.from + to)) shared += 2 * weight;
  }
  for (let at = found.from; at < found.to; at += 1) {
    const token = now.tokens[at];
    total += token ? weightOf(token) : 0;
  }
  return total === 0 ? 0 : shared / total;
}
