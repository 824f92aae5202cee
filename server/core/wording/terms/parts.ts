import type { Region, RegionKind } from '../../articles/article.ts';
import type { CodePoints } from '../../text/code-points.ts';
import type { Range } from '../../text/range.ts';

/** A stretch of a text by its role; boilerplate is none. */
export interface TextPart extends Range {
  kind: RegionKind;
}

/** The outlet's words of a text, in order: what no region covers is body. */
export function textParts(points: CodePoints, regions: readonly Region[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const add = (from: number, to: number, kind: RegionKind) => {
    if (from < to) parts.push({ from, to, kind });
  };
  for (const region of [...regions].sort((a, b) => a.start - b.start)) {
    const { from, to } = points.toRange(region);
    add(at, from, 'body');
    if (region.kind !== 'boilerplate') add(from, to, region.kind);
    at = Math.max(at, to);
  }
  add(at, points.text.length, 'body');
  return parts;
}
