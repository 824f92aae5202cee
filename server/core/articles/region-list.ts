import { CodePoints } from '../text/code-points.ts';
import type { Region } from './article.ts';

/** Whether regions stand in order, cover whole lines, do not overlap and end with the text. */
export function isRegionList(text: string, regions: readonly Region[]): boolean {
  const points = new CodePoints(text);
  let end = 0;
  return regions.every((region) => {
    if (!Number.isInteger(region.start) || !Number.isInteger(region.end)) return false;
    if (region.start < end || region.start >= region.end || region.end > points.length)
      return false;
    end = region.end;
    const { from, to } = points.toRange(region);
    return isLineEdge(text, from - 1) && isLineEdge(text, to);
  });
}

/** The character there is a line feed, or there is none. */
function isLineEdge(text: string, index: number): boolean {
  return index < 0 || index >= text.length || text[index] === '\n';
}
