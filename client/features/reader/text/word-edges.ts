import type { CodePoints } from '#core/text/code-points.ts';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the edges of a passage may stop, in rising code points. */
export interface Edges {
  starts: readonly number[];
  ends: readonly number[];
}

/**
 * Edges by word. Figures begin at their currency sign and end with their percent sign, so these
 * count as words; other punctuation is reached by character.
 */
export function wordEdges(points: CodePoints): Edges {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of words.segment(points.text)) {
    if (isWordLike !== true && !/[\p{Sc}%‰]/u.test(segment)) continue;
    starts.push(points.fromUtf16(index));
    ends.push(points.fromUtf16(index + segment.length));
  }
  return { starts, ends };
}

/** Edges by character as people see it: an accent with its letter, a family emoji whole. */
export function graphemeEdges(points: CodePoints): Edges {
  const edges: number[] = [];
  for (const { index } of graphemes.segment(points.text)) edges.push(points.fromUtf16(index));
  edges.push(points.length);
  return { starts: edges, ends: edges };
}

/** The edge next to a position, or the position itself at the end of the text. */
export function nextEdge(edges: readonly number[], position: number, step: 1 | -1): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edge = edges[middle] ?? 0;
    if (step === 1 ? edge <= position : edge < position) low = middle + 1;
    else high = middle;
  }
  return edges[step === 1 ? low : low - 1] ?? position;
}
