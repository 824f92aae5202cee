import { snapToGraphemes } from '../text/graphemes.ts';
import type { Range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { differencesBetween } from './differences/differences.ts';
import { findAlike, type Alike } from './find-alike.ts';
import { findFramed } from './find-framed.ts';
import { findSame } from './find-same.ts';
import { indexPairs, type WordIndex } from './likely-places.ts';
import { englishNews } from './locales/en.ts';
import type { AnchoringLocale } from './locales/locale.ts';
import type { Placement } from './placement.ts';
import { Revision, textRange, tokensTouching } from './revision.ts';

/**
 * Shared words that make a passage the same passage, written anew.
 * Higher: sentences that were rewritten by half are given up.
 * Lower: a deleted sentence is found in its neighbour, which speaks of the same thing.
 */
const alikeEnough = 0.6;

/**
 * The same where the words on both sides of the passage stayed where they were: what stands
 * between them is more likely its new wording than something else.
 */
const alikeEnoughInPlace = 0.45;

/**
 * Where passages of an old text stand in a new one, in the order given: each in exactly one
 * state. Spans count code points and split no grapheme. Fails with a RangeError for a span that
 * is empty or reaches outside the old text. Reading both texts costs one linear pass, shared by
 * all passages.
 */
export function placeAgain(
  oldText: string,
  newText: string,
  anchors: readonly Span[],
  locale: AnchoringLocale = englishNews,
): Placement[] {
  const revision = new Revision(oldText, newText);
  let pairs: WordIndex | null = null;
  const index = () => (pairs ??= indexPairs(revision));
  return anchors.map((anchor) => placeOne(revision, anchor, index, locale));
}

function placeOne(
  revision: Revision,
  anchor: Span,
  index: () => WordIndex,
  locale: AnchoringLocale,
): Placement {
  const { old, now } = revision;
  if (!(anchor.start >= 0 && anchor.start < anchor.end && anchor.end <= old.points.length)) {
    throw new RangeError(`No passage at ${anchor.start}–${anchor.end} of ${old.points.length}`);
  }
  const quote = tokensTouching(old.tokens, old.points.toRange(anchor));
  const same = findSame(revision, anchor, quote);
  if (same) {
    const state = same.start === anchor.start ? 'exact' : 'moved';
    return { state, span: same, score: 1, differences: [] };
  }
  const alike = quote.from < quote.to ? findAlike(revision, quote, index) : null;
  if (!alike || !isIt(revision, quote, alike)) {
    const framed = findFramed(revision, quote);
    if (framed) return judge(revision, quote, framed, rounded(alike?.score ?? 0), locale);
    return { state: 'lost', span: null, score: rounded(alike?.score ?? 0), differences: [] };
  }
  return judge(revision, quote, alike.tokens, rounded(alike.score), locale);
}

function isIt(revision: Revision, quote: Range, { tokens, score }: Alike): boolean {
  const neighbours = revision.neighbours(tokens, quote);
  // A few common words are themselves only where something around them stayed.
  if (neighbours === 0 && !revision.isDistinct(quote)) return false;
  return score >= (neighbours === 2 ? alikeEnoughInPlace : alikeEnough);
}

function judge(
  revision: Revision,
  quote: Range,
  found: Range,
  score: number,
  locale: AnchoringLocale,
): Placement {
  const { points } = revision.now;
  const place = points.toSpan(textRange(revision.now.tokens, found));
  const span = snapToGraphemes(points, place);
  const [first, ...others] = differencesBetween(revision, quote, found, locale);
  return first
    ? { state: 'changed', span, score, differences: [first, ...others] }
    : { state: 'reworded', span, score, differences: [] };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
