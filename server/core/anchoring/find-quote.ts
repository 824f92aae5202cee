import { CodePoints } from '../text/code-points.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';

/**
 * Where a quote stands in a text, character for character, in order and without overlaps; a
 * place that would split a grapheme is none. With `occurrence` (from 1) at most that one.
 */
export function findQuote(text: string, quote: string, occurrence?: number): Span[] {
  const found: Span[] = [];
  for (const span of quotePlaces(new CodePoints(text), quote)) {
    found.push(span);
    if (found.length === occurrence) return [span];
  }
  return occurrence === undefined ? found : [];
}

/** The same, one after the other, for who needs only the first few. */
export function* quotePlaces(points: CodePoints, quote: string): Generator<Span> {
  if (quote === '') return;
  let from = points.text.indexOf(quote);
  while (from >= 0) {
    const span = points.toSpan({ from, to: from + quote.length });
    const snapped = snapToGraphemes(points, span);
    if (snapped.start === span.start && snapped.end === span.end) yield span;
    from = points.text.indexOf(quote, from + quote.length);
  }
}
