import { side, small } from './place.ts';
import { wrap } from './text-room.ts';

/** Pixels. */
export const barHeight = 16;
const gap = 18;

/** A part of a bar. */
export interface BarPart {
  key: string;
  count: number;
  /** What it shows, in words. */
  label: string;
  href: string;
  fill: string;
  /** Drawn inside, where there is room: parts are told apart without colour too. */
  sign?: string;
  /** Empty, with a line around it. */
  isOutline?: boolean;
}

export interface BarRow {
  key: string;
  name: string;
  /** Where the name leads; null: nowhere. */
  href: string | null;
  /** What a bar of the whole width is. */
  whole: number;
  parts: readonly BarPart[];
  /** What the bar shows, in words. */
  words: string;
}

export interface LaidBar {
  row: BarRow;
  y: number;
  parts: { part: BarPart; x: number; width: number }[];
  lines: string[];
}

/** A bar for each row, one under the other, its parts end to end. */
export function layOutBars(
  rows: readonly BarRow[],
  width: number,
): { bars: LaidBar[]; height: number } {
  const room = width - 2 * side;
  let y = 8;
  const bars = rows.map((row) => {
    const lines = wrap(row.words, room, small.size);
    const here = { row, y, parts: partsOf(row, room), lines };
    y += small.line + barHeight + 4 + lines.length * small.line + gap;
    return here;
  });
  return { bars, height: y };
}

function partsOf({ parts, whole }: BarRow, room: number): LaidBar['parts'] {
  let x = side;
  return parts.map((part) => {
    const here = { part, x, width: (part.count / Math.max(1, whole)) * room };
    x += here.width;
    return here;
  });
}
