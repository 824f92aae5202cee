import type { RegionKind } from '#core/articles/article.ts';
import type { Span } from '#core/text/span.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Range } from '#core/text/range.ts';
import type { StoredText } from './names-query.ts';

/** A place where something is named, outside boilerplate. */
export interface Hit extends Span {
  textId: string;
  region: RegionKind;
}

/** Turns UTF-16 ranges of a text into hits; null for what lies in boilerplate. */
export function hitMaker({ id, content, regions }: StoredText): (range: Range) => Hit | null {
  const points = new CodePoints(content);
  return (range) => {
    const span = points.toSpan(range);
    const region = regions.find(({ start, end }) => start <= span.start && span.start < end);
    const kind = region?.kind ?? 'body';
    return kind === 'boilerplate' ? null : { textId: id, region: kind, ...span };
  };
}
