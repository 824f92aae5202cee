import { CodePoints } from '../text/code-points.ts';
import type { Region } from './article.ts';

/**
 * Whether regions stand in order, do not overlap, and each covers whole lines of the text, with or
 * without the line feed that ends its last one.
 */
export function isRegionList(text: string | CodePoints, regions: readonly Region[]): boolean {
  const points = typeof text === 'string' ? new CodePoints(text) : text;
  const isLineFeed = (index: number) => points.slice(index, index + 1) === '\n';
  let reached = 0;
  return regions.every(({ start, end }) => {
    const beginsLine = start === 0 || isLineFeed(start - 1);
    const endsLine = end === points.length || isLineFeed(end) || isLineFeed(end - 1);
    const inOrder = start >= reached && start < end && end <= points.length;
    reached = end;
    return inOrder && beginsLine && endsLine;
  });
}
