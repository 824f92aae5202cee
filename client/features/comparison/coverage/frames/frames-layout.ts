import { side, small } from '../../drawing/place.ts';
import { wrap } from '../../drawing/text-room.ts';
import { columnName, type FramesColumn, type FramesRow } from './frames-model.ts';

/** Pixels. */
export const barHeight = 12;
/** Right of a bar, for its number. */
export const numberRoom = 30;
const leastLane = 84;
const headLines = 3;
const gap = 20;

/** As many columns as fit beside each other, with the lines of their frames. */
export interface Band {
  y: number;
  headHeight: number;
  columns: { column: FramesColumn; at: number; x: number; head: string[] }[];
  rows: { row: FramesRow; y: number; height: number; label: string[] }[];
}

/** Where all stands: columns that do not fit beside the first come below them, none is left out. */
export function layOutFrames(
  columns: readonly FramesColumn[],
  shown: readonly FramesColumn[],
  rows: readonly FramesRow[],
  width: number,
): { bands: Band[]; lane: number; height: number } {
  const room = width - 2 * side;
  const labelRoom = Math.min(260, Math.max(112, room * 0.26));
  const perBand = Math.max(1, Math.floor((room - labelRoom) / leastLane));
  const lane = (room - labelRoom) / Math.min(perBand, Math.max(1, shown.length));
  const labels = rows.map((row) => ({
    row,
    label: wrap(row.frame.name, labelRoom - 8, small.size),
  }));
  let y = 8;
  const bands: Band[] = [];
  for (let from = 0; from < shown.length; from += perBand) {
    const heads = shown.slice(from, from + perBand).map((column, index) => ({
      column,
      at: columns.indexOf(column),
      x: side + labelRoom + index * lane,
      head: headOf(column, lane),
    }));
    const headHeight =
      Math.max(...heads.map(({ head }) => head.length), 1) * small.line + small.line;
    let rowY = y + headHeight + 4;
    const laid = labels.map(({ row, label }) => {
      const height = Math.max(1, label.length) * 15 + 9;
      const here = { row, label, y: rowY, height };
      rowY += height;
      return here;
    });
    bands.push({ y, headHeight, columns: heads, rows: laid });
    y = rowY + gap;
  }
  return { bands, lane, height: y };
}

/** A long name ends with a sign that it goes on. */
function headOf(column: FramesColumn, lane: number): string[] {
  const lines = wrap(columnName(column), lane - 8, small.size).map((line) => cut(line, lane - 8));
  return lines.length <= headLines
    ? lines
    : [...lines.slice(0, headLines - 1), `${lines[headLines - 1] ?? ''} …`];
}

function cut(line: string, room: number): string {
  const most = Math.max(4, Math.floor(room / (small.size * 0.56)));
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
