import { snapToGraphemes } from '#core/text/graphemes.ts';
import { sentences } from '#core/text/sentences.ts';
import type { CodePoints } from '#core/text/code-points.ts';
import type { Span } from '#core/text/span.ts';
import { graphemeEdges, nextEdge, wordEdges, type Edges } from './word-edges.ts';

export type Edge = 'start' | 'end';
export type MoveBy = 'word' | 'character';

/**
 * Choosing a passage without a mouse: by sentence, then either edge by word or by character.
 * What the text is divided into is worked out at the first key that asks for it.
 */
export class PassageMoves {
  private readonly points: CodePoints;
  private readonly folded: readonly Span[];
  private sentenceSpans: Span[] | null = null;
  private readonly edgesBy = new Map<MoveBy, Edges>();

  /** `folded`: what nobody sees, so that no key leads there; in order, in code points. */
  constructor(points: CodePoints, folded: readonly Span[] = []) {
    this.points = points;
    this.folded = folded;
  }

  /** The sentence a position stands in, or the one after it; the last one beyond them all. */
  sentenceAt(position: number): Span | null {
    const all = this.allSentences();
    return all.find(({ end }) => end > position) ?? all.at(-1) ?? null;
  }

  sentenceBefore(position: number): Span | null {
    return this.allSentences().findLast(({ end }) => end <= position) ?? null;
  }

  /** The passage and the sentence after it. */
  withNextSentence(passage: Span): Span {
    const next = this.allSentences().find(({ end }) => end > passage.end);
    return next ? { start: passage.start, end: next.end } : passage;
  }

  /** The passage with one edge moved; it never becomes empty. */
  moved(passage: Span, edge: Edge, step: 1 | -1, by: MoveBy): Span {
    const edges = this.edges(by);
    const moved =
      edge === 'start'
        ? { ...passage, start: nextEdge(edges.starts, passage.start, step) }
        : { ...passage, end: nextEdge(edges.ends, passage.end, step) };
    return moved.start < moved.end ? moved : passage;
  }

  /**
   * What somebody selected, without the white space around it and splitting no grapheme; null
   * where nothing is left.
   */
  tidied({ start, end }: Span): Span | null {
    const chosen = this.points.slice(start, end);
    const lead = chosen.length - chosen.trimStart().length;
    const words = chosen.trim();
    if (words === '') return null;
    const from = this.points.toUtf16(start) + lead;
    return snapToGraphemes(this.points, this.points.toSpan({ from, to: from + words.length }));
  }

  private allSentences(): Span[] {
    this.sentenceSpans ??= outside(sentences(this.points), this.folded);
    return this.sentenceSpans;
  }

  private edges(by: MoveBy): Edges {
    const known = this.edgesBy.get(by);
    if (known) return known;
    const edges = by === 'word' ? wordEdges(this.points) : graphemeEdges(this.points);
    this.edgesBy.set(by, edges);
    return edges;
  }
}

/** The spans that stand in none of the others; both lists in order. */
function outside(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter(({ start }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return start < (others[next]?.start ?? Infinity);
  });
}
