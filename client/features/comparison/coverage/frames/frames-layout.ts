import { side, small } from '../../drawing/place.ts';
import { cut, wrap } from '../../drawing/text-room.ts';
import { columnName, nothingCoded, type FramesColumn, type FramesRow } from './frames-model.ts';

/** Pixels. */
export const barHeight = 12;
/** Right of a bar, for its number. */
export const numberRoom = 30;
const leastLane = 84;
export const labelLine = 15;
const headLines = 3;
/** Between two heads. */
const headGap = 12;
const gap = 20;

/** As many columns as fit beside each other, with the lines of their frames. */
export interface Band {
  y: number;
  columns: Head[];
  rows: { row: FramesRow; y: number; height: number; label: string[] }[];
  bottom: number;
}

export interface Head {
  column: FramesColumn;
  /** Its place among all columns. */
  at: number;
  x: number;
  name: string[];
  coded: string[];
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
  const labels = rows.map(({ frame }) => wrap(frame.name, labelRoom - 8, small.size));
  const bands: Band[] = [];
  for (let from = 0; from < shown.length; from += perBand) {
    const heads = shown.slice(from, from + perBand).map((column, index) => ({
      column,
      at: columns.indexOf(column),
      x: side + labelRoom + index * lane,
      ...headOf(column, lane - headGap),
    }));
    bands.push(bandOf((bands.at(-1)?.bottom ?? 8 - gap) + gap, heads, rows, labels));
  }
  return { bands, lane, height: (bands.at(-1)?.bottom ?? 0) + gap };
}

function bandOf(
  y: number,
  columns: Head[],
  rows: readonly FramesRow[],
  labels: readonly string[][],
): Band {
  const longest = Math.max(...columns.map(({ name, coded }) => name.length + coded.length));
  let bottom = y + longest * small.line + 4;
  const laid = rows.map((row, index) => {
    const label = labels[index] ?? [];
    const here = { row, label, y: bottom, height: Math.max(1, label.length) * labelLine + 9 };
    bottom += here.height;
    return here;
  });
  return { y, columns, rows: laid, bottom };
}

/** Its name, and below how many of its articles are coded. */
function headOf(column: FramesColumn, room: number): { name: string[]; coded: string[] } {
  const lines = wrap(columnName(column), room, small.size);
  // The last line takes what is left of the name, as far as it fits.
  const name = lines
    .slice(0, headLines)
    .map((line, at) => cut(at === headLines - 1 ? lines.slice(at).join(' ') : line, room));
  const coded = column.coded === 0 ? nothingCoded : `${column.coded} coded`;
  return { name, coded: wrap(coded, room, small.size) };
}
