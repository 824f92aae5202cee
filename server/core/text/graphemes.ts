import { CodePoints } from './code-points.ts';
import type { Range } from './range.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The span widened so that it splits no grapheme: an accent stays with its letter, a family
 * emoji whole. Positions are code points.
 */
export function snapToGraphemes(text: string | CodePoints, span: Span): Span {
  const points = typeof text === 'string' ? new CodePoints(text) : text;
  const { from, to } = points.toRange(span);
  return points.toSpan({
    from: graphemeAt(points.text, from).from,
    to: graphemeAt(points.text, to).to,
  });
}

/** UTF-16 units looked at on each side; longer graphemes are not writing but an attack. */
const reach = 512;

/** The grapheme a UTF-16 position lies inside; empty where the position is a boundary. */
function graphemeAt(text: string, position: number): Range {
  const here = { from: position, to: position };
  if (position <= 0 || position >= text.length) return here;
  if (isAscii(text, position - 1) && isAscii(text, position)) return here;
  const from = Math.max(0, position - reach);
  const near = text.slice(from, position + reach);
  const grapheme = segmenter.segment(near).containing(position - from);
  if (!grapheme || from + grapheme.index === position) return here;
  return { from: from + grapheme.index, to: from + grapheme.index + grapheme.segment.length };
}

/** Two ASCII characters never form one grapheme (carriage returns are not stored). */
function isAscii(text: string, index: number): boolean {
  return text.charCodeAt(index) < 0x80;
}
