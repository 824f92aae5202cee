import type { CodePoints } from '../text/code-points.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';

/** Code points of context on each side that must have stayed too. */
const contextLength = 32;

/**
 * Where a quote went together with what stood around it, if both texts have that stretch just
 * once: most passages of most revisions, for which neither text need be read into words. Null
 * says nothing: then the words are compared.
 */
export function findUntouched(old: CodePoints, now: CodePoints, quote: Span): Span | null {
  const from = Math.max(0, quote.start - contextLength);
  const stretch = old.slice(from, quote.end + contextLength);
  const at = onlyPlace(now.text, stretch);
  if (at === null || onlyPlace(old.text, stretch) === null) return null;
  const start = now.fromUtf16(at) + quote.start - from;
  const place = { start, end: start + quote.end - quote.start };
  const snapped = snapToGraphemes(now, place);
  return snapped.start === place.start && snapped.end === place.end ? place : null;
}

function onlyPlace(text: string, stretch: string): number | null {
  const at = text.indexOf(stretch);
  return at < 0 || text.indexOf(stretch, at + 1) >= 0 ? null : at;
}
