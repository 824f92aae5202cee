import type { RegionKind } from '#core/articles/article.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { paragraphs } from '#core/text/paragraphs.ts';
import type { Span } from '#core/text/span.ts';
import type { BesideText, SharedPassage } from '#contract/texts.ts';

/** A stretch of a paragraph that is marked in one way. */
export interface Segment extends Span {
  text: string;
  /** Ids of the claims that stand on it. */
  claims: string[];
  /** The texts that have these words too, by their place in the list. */
  alsoIn: number[];
}

export interface MarkedParagraph extends Span {
  kind: RegionKind;
  /** Its ¶ number, from 1. */
  number: number;
  segments: Segment[];
}

interface Mark extends Span {
  claim: string | null;
  alsoIn: number | null;
}

/** A text in paragraphs, cut where a claim or a copied passage begins or ends. No boilerplate. */
export function markedParagraphs(
  { content, regions, claims }: Pick<BesideText, 'content' | 'regions' | 'claims'>,
  at: number,
  shared: readonly SharedPassage[],
): MarkedParagraph[] {
  const points = new CodePoints(content);
  const marks = [
    ...claims.map(({ id, anchor }): Mark => ({ ...anchor, claim: id, alsoIn: null })),
    ...shared.flatMap((each) => marksOf(each, at)),
  ];
  const kindAt = (position: number) =>
    regions.find(({ start, end }) => start <= position && position < end)?.kind ?? 'body';
  return paragraphs(points)
    .map((span) => ({ span, kind: kindAt(span.start) }))
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ span, kind }, index) => ({
      ...span,
      kind,
      number: index + 1,
      segments: cut(points, span, marks),
    }));
}

function marksOf({ passages: [a, b] }: SharedPassage, at: number): Mark[] {
  return [
    [a, b],
    [b, a],
  ].flatMap(([here, there]) =>
    here?.text === at && there ? [{ ...here.anchor, claim: null, alsoIn: there.text }] : [],
  );
}

function cut(points: CodePoints, { start, end }: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const places = [start, end, ...inside.flatMap((mark) => [mark.start, mark.end])]
    .filter((place) => place >= start && place <= end)
    .sort((a, b) => a - b);
  const cuts = [...new Set(places)];
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      start: from,
      end: to,
      text: points.slice(from, to),
      claims: over.flatMap(({ claim }) => claim ?? []),
      alsoIn: [...new Set(over.flatMap(({ alsoIn }) => alsoIn ?? []))],
    };
  });
}
