import { CodePoints } from '../text/code-points.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { Differences } from './differences/differences.ts';
import { findAlike, isInPlace, type Alike } from './find-alike.ts';
import { findFramed } from './find-framed.ts';
import { findSame } from './find-same.ts';
import { findUntouched } from './find-untouched.ts';
import { indexPairs, type WordIndex } from './likely-places.ts';
import { englishNews } from './locales/en.ts';
import type { AnchoringLocale } from './locales/locale.ts';
import type { Difference, Placement } from './placement.ts';
import { Revision, textRange, tokensTouching } from './revision.ts';

/**
 * Shared words that make a passage the same passage, written anew.
 * Higher: sentences that were rewritten by half are given up.
 * Lower: a deleted sentence is found in its neighbour, which speaks of the same thing.
 */
const alikeEnough = 0.6;

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
  const old = new CodePoints(oldText);
  const now = new CodePoints(newText);
  let reading: Reading | null = null;
  return anchors.map((anchor) => {
    if (!(anchor.start >= 0 && anchor.start < anchor.end && anchor.end <= old.length)) {
      throw new RangeError(`No passage at ${anchor.start}–${anchor.end} of ${old.length}`);
    }
    const untouched = findUntouched(old, now, anchor);
    if (untouched) return unchanged(anchor, untouched, []);
    reading ??= read(new Revision(old, now), locale);
    return placeByWords(reading, anchor);
  });
}

/** Both texts read into words, once for all passages that need it. */
interface Reading {
  revision: Revision;
  differences: Differences;
  index: () => WordIndex;
}

function read(revision: Revision, locale: AnchoringLocale): Reading {
  let pairs: WordIndex | null = null;
  const index = () => (pairs ??= indexPairs(revision));
  return { revision, differences: new Differences(revision, locale), index };
}

function unchanged(anchor: Span, place: Span, beside: Difference[]): Placement {
  return withState(place.start === anchor.start ? 'exact' : 'moved', place, 1, beside);
}

function placeByWords({ revision, differences, index }: Reading, anchor: Span): Placement {
  const { old, now } = revision;
  const quote = tokensTouching(old.tokens, old.points.toRange(anchor));
  const same = findSame(revision, anchor, quote);
  if (same) {
    const found = tokensTouching(now.tokens, now.points.toRange(same));
    return unchanged(anchor, same, differences.beside(quote, found));
  }
  const alike = quote.from < quote.to ? findAlike(revision, quote, index) : null;
  const score = Math.round((alike?.score ?? 0) * 1000) / 1000;
  const found = alike && isIt(revision, quote, alike) ? alike.tokens : findFramed(revision, quote);
  if (!found) return { state: 'lost', span: null, score, differences: [] };
  const span = now.points.toSpan(textRange(now.tokens, found));
  const whole = snapToGraphemes(now.points, span);
  return withState('reworded', whole, score, differences.between(quote, found));
}

function withState(
  state: 'exact' | 'moved' | 'reworded',
  span: Span,
  score: number,
  [first, ...others]: Difference[],
): Placement {
  return first
    ? { state: 'changed', span, score, differences: [first, ...others] }
    : { state, span, score, differences: [] };
}

function isIt(revision: Revision, quote: Range, alike: Alike): boolean {
  if (isInPlace(revision, quote, alike)) return true;
  // A few common words are themselves only where something around them stayed.
  const known = revision.isDistinct(quote) || revision.neighbours(alike.tokens, quote) > 0;
  return known && alike.score >= alikeEnough;
}
