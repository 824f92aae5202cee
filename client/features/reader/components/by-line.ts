import type { Placed } from '../hooks/use-placed.ts';

export interface MarkedLine {
  top: number;
  /** Passages that begin on it, in order. */
  ids: string[];
}

/** Letters of one line may stand a pixel or two apart: another font, a raised digit. */
const sameLine = 8;

export function byLine(placed: readonly Placed[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const { mark, top } of placed) {
    const last = lines.at(-1);
    if (last && Math.abs(top - last.top) < sameLine) last.ids.push(mark.id);
    else lines.push({ top, ids: [mark.id] });
  }
  return lines;
}
