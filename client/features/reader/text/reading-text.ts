import type { RegionKind } from '#core/articles/article.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { paragraphs } from '#core/text/paragraphs.ts';
import type { Range } from '#core/text/range.ts';
import type { Span } from '#core/text/span.ts';

/** A paragraph as the reader shows it, in code points and (for the DOM) in UTF-16 units. */
export interface Paragraph extends Span, Range {
  /** Place among all paragraphs, from 0. */
  index: number;
  /** Its ¶ number, from 1; boilerplate has none. */
  number: number | null;
  kind: RegionKind;
  text: string;
}

/** Paragraphs that are read, and runs of boilerplate that are folded away. */
export type Block =
  { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'boilerplate'; paragraphs: Paragraph[] };

export interface ReadingText {
  points: CodePoints;
  paragraphs: Paragraph[];
  blocks: Block[];
}

interface Source {
  content: string;
  regions: readonly (Span & { kind: RegionKind })[];
}

/** Divide a stored text for reading. What no region covers is body. */
export function readingText({ content, regions }: Source): ReadingText {
  const points = new CodePoints(content);
  const all: Paragraph[] = [];
  let number = 0;
  let region = 0;
  for (const span of paragraphs(points)) {
    while ((regions[region]?.end ?? Infinity) <= span.start) region += 1;
    const here = regions[region];
    const kind = here && here.start <= span.start ? here.kind : 'body';
    const { from, to } = points.toRange(span);
    all.push({
      ...span,
      from,
      to,
      index: all.length,
      number: kind === 'boilerplate' ? null : ++number,
      kind,
      text: content.slice(from, to),
    });
  }
  return { points, paragraphs: all, blocks: inBlocks(all) };
}

function inBlocks(all: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  for (const paragraph of all) {
    const last = blocks.at(-1);
    if (paragraph.kind !== 'boilerplate') blocks.push({ kind: 'paragraph', paragraph });
    else if (last?.kind === 'boilerplate') last.paragraphs.push(paragraph);
    else blocks.push({ kind: 'boilerplate', paragraphs: [paragraph] });
  }
  return blocks;
}

/** The paragraph a position stands in, or the next one where it stands between two. */
export function paragraphAt(text: ReadingText, position: number): Paragraph | null {
  const all = text.paragraphs;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return all[low] ?? all.at(-1) ?? null;
}
