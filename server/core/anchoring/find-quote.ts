import { CodePoints } from '../text/code-points.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import type { Span } from '../text/span.ts';

/**
 * Where a quote stands in a text, character for character, in order and without overlaps; a
 * place that would split a grapheme is none. With `occurrence` (from 1) at most that one.
 */
export function findQuote(text: string, quote: string, occurrence?: number): Span[] {
  if (quote === '') return [];
  const points = new CodePoints(text);
  const found: Span[] = [];
  let from = text.indexOf(quote);
  while (from >= 0) {
    const span = points.toSpan({ from, to: from + quote.length });
    const snapped = snapToGraphemes(points, span);
    if (snapped.start === span.start && snapped.end === span.end) {
      found.push(span);
      if (found.length === occurrence) return [span];
    }
    from = text.indexOf(quote, from + quote.length);
  }
  return occurrence === undefined ? found : [];
}
