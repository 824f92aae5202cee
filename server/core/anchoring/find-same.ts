import type { CodePoints } from '../text/code-points.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { quotePlaces } from './find-quote.ts';
import { tokensTouching, type Revision } from './revision.ts';

/** Places looked at; a quote that stands in more places than this says nothing about any. */
const mostPlaces = 200;

/** Code points of context compared on each side, as many as an anchor keeps. */
const contextLength = 32;

/** What a quote of few words needs of its surroundings: about one word on one side. */
const neededContext = 6;

/** Where the very words of a quote stand in the new text; null where they do not. */
export function findSame(revision: Revision, quote: Span, tokens: Range): Span | null {
  const { old, now } = revision;
  const exact = old.points.slice(quote.start, quote.end);
  const straight = mappedPlace(revision, quote, tokens);
  const distinct = revision.isDistinct(tokens);
  if (straight && standsAt(now.points, exact, straight)) {
    const found = tokensTouching(now.tokens, now.points.toRange(straight));
    if (distinct || revision.neighbours(found, tokens) > 0) return straight;
  }
  let best: Span | null = null;
  let bestContext = -1;
  let places = 0;
  for (const place of quotePlaces(now.points, exact)) {
    if (++places > mostPlaces) break;
    const found = tokensTouching(now.tokens, now.points.toRange(place));
    if (revision.isTaken(found, tokens)) continue;
    const context = sharedContext(revision, quote, place);
    if (context > bestContext) [best, bestContext] = [place, context];
  }
  return distinct || bestContext >= neededContext ? best : null;
}

function standsAt(points: CodePoints, exact: string, place: Span): boolean {
  const snapped = snapToGraphemes(points, place);
  return (
    points.slice(place.start, place.end) === exact &&
    snapped.start === place.start &&
    snapped.end === place.end
  );
}

/** Where the diff says that the quote's first token went, if all others followed it in order. */
function mappedPlace({ old, now, forward }: Revision, quote: Span, tokens: Range): Span | null {
  const to = forward[tokens.from] ?? -1;
  if (to < 0 || tokens.to <= tokens.from) return null;
  for (let at = tokens.from; at < tokens.to; at += 1) {
    if (forward[at] !== to + at - tokens.from) return null;
  }
  // The quote may begin inside its first token.
  const { from } = old.points.toRange(quote);
  const start = now.points.fromUtf16(
    (now.tokens[to]?.from ?? 0) + from - (old.tokens[tokens.from]?.from ?? 0),
  );
  return { start, end: start + quote.end - quote.start };
}

function sharedContext({ old, now }: Revision, quote: Span, place: Span): number {
  const before = now.points.slice(place.start - contextLength, place.start);
  const wasBefore = old.points.slice(quote.start - contextLength, quote.start);
  const after = now.points.slice(place.end, place.end + contextLength);
  const wasAfter = old.points.slice(quote.end, quote.end + contextLength);
  let shared = 0;
  for (let at = 1; at <= before.length && before.at(-at) === wasBefore.at(-at); at += 1)
    shared += 1;
  for (let at = 0; at < after.length && after[at] === wasAfter[at]; at += 1) shared += 1;
  return shared;
}
