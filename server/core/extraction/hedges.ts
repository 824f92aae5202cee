import { prepareText, type PreparedText } from '../figures/prepared-text.ts';
import type { Span } from '../text/span.ts';
import { hedges, notHedges } from './locales/english/hedges.ts';

/** The words of a passage that hedge what it says, in order; spans in code points. */
export function findHedges(
  passage: string,
  { tokens, points }: PreparedText = prepareText(passage),
): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < tokens.length) {
    const other = notHedges.at(tokens, at);
    const hedge = other ? null : hedges.at(tokens, at);
    const [first, last] = [tokens[at], tokens[at + (hedge?.length ?? 1) - 1]];
    // "May" with a capital inside a sentence is a month.
    const month = first?.text === 'May' && at > 0;
    if (hedge && first && last && !month)
      found.push(points.toSpan({ from: first.from, to: last.to }));
    at += other?.length ?? hedge?.length ?? 1;
  }
  return found;
}
