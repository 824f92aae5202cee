import type { CodePoints } from '../../text/code-points.ts';
import type { Region } from '../article.ts';
import type { PageLine } from './page-line.ts';

/** The regions of the lines that are not body; boilerplate that stands together is one. */
export function toRegions(points: CodePoints, lines: readonly PageLine[]): Region[] {
  const regions: Region[] = [];
  let before: PageLine | null = null;
  for (const line of lines) {
    if (line.kind !== null && line.kind !== 'body') {
      const { start, end } = points.toSpan(line.whole);
      const last = regions.at(-1);
      if (last && line.kind === 'boilerplate' && before?.kind === 'boilerplate') last.end = end;
      else regions.push({ start, end, kind: line.kind });
    }
    before = line;
  }
  return regions;
}
