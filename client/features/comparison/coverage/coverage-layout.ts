import type { CellState } from '#core/comparison/cell.ts';
import { side, small } from '../drawing/place.ts';
import { wrap } from '../drawing/text-room.ts';
import { columnWords, statesIn, type CoverageColumn } from './coverage-model.ts';

/** Pixels. */
export const barHeight = 16;
const gap = 18;

export interface LaidColumn {
  column: CoverageColumn;
  y: number;
  parts: { state: CellState; count: number; x: number; width: number }[];
  /** What the bar shows, in words. */
  lines: string[];
}

/** A bar for each column, one under the other; a whole bar is all questions. */
export function layOutCoverage(
  columns: readonly CoverageColumn[],
  questions: number,
  width: number,
): { columns: LaidColumn[]; height: number } {
  const unit = (width - 2 * side) / Math.max(1, questions);
  let y = 8;
  const laid = columns.map((column) => {
    const lines = wrap(columnWords(column), width - 2 * side, small.size);
    const here = { column, y, parts: partsOf(column, unit), lines };
    y += small.line + barHeight + 4 + lines.length * small.line + gap;
    return here;
  });
  return { columns: laid, height: y };
}

function partsOf(column: CoverageColumn, unit: number): LaidColumn['parts'] {
  let x = side;
  return statesIn(column).map(({ state, count }) => {
    const part = { state, count, x, width: count * unit };
    x += part.width;
    return part;
  });
}
