import { placeOn, side, small } from '../drawing/place.ts';
import { widthOf, wrap } from '../drawing/text-room.ts';
import { endsOf, type Bin, type Mark, type TimelineRow } from './timeline-model.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

/** Pixels. */
const laneHeight = 12;
const binHeight = 40;
const rowGap = 12;
/** Of the strip in which a time is chosen, and of the dates under it. */
export const stripTop = 4;
export const stripHeight = 24;
const axisHeight = 24;
/** A mark is not narrower: a day of ten years is less than a pixel. */
export const leastMark = 9;
/** What a date takes below its line. */
const dateRoom = 96;
/** More lanes are laid over each other: a row stays lower than a screen. */
const mostLanes = 24;

export interface LaidMark {
  mark: Mark;
  start: number;
  end: number;
  y: number;
}

export interface LaidRow {
  row: TimelineRow;
  /** Its name in lines, the first at `y`. */
  name: string[];
  y: number;
  marks: LaidMark[];
  bins: { bin: Bin; x: number; y: number; width: number; height: number; label: string | null }[];
  edits: { edit: TimelineRow['edits'][number]; x: number; y: number }[];
}

export interface LaidTimeline {
  scale: TimeScale;
  rows: LaidRow[];
  height: number;
}

/** Where everything stands: rows down the page, marks that overlap in lanes below each other. */
export function layOutTimeline(rows: readonly TimelineRow[], width: number): LaidTimeline {
  const scale = timeScale(endsOf(rows), Math.max(3, Math.floor(width / dateRoom)));
  const most = Math.max(1, ...rows.flatMap(({ bins }) => bins.map(({ claims }) => claims)));
  let y = stripTop + stripHeight + axisHeight + rowGap;
  const laid = rows.map((row) => {
    const name = wrap(row.name, width - 2 * side, small.size);
    const first = y + name.length * small.line + 4;
    const marks = lanes(row.marks, scale, width, first);
    const lanesUsed = Math.max(0, ...marks.map((mark) => (mark.y - first) / laneHeight + 1));
    const bins = row.bins.map((bin) => laidBin(bin, scale, width, first, most));
    const room = row.bins.length > 0 ? binHeight : Math.max(1, lanesUsed) * laneHeight;
    const edits = row.edits.map((edit) => ({
      edit,
      x: placeOn(scale, edit.from ?? scale.from, width),
      y: first + room + 8,
    }));
    const here = { row, name, y: y + small.size, marks, bins, edits };
    y = first + room + (edits.length > 0 ? 16 : 0) + rowGap;
    return here;
  });
  return { scale, rows: laid, height: y };
}

/** Each in the first lane that is free where it begins; in the order they begin. */
function lanes(marks: readonly Mark[], scale: TimeScale, width: number, y: number): LaidMark[] {
  const ends: number[] = [];
  return marks
    .map((mark) => ({ mark, ...stretchOf(mark, scale, width) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ mark, start, end }) => {
      const free = ends.findIndex((taken) => taken + 2 <= start);
      const lane = free >= 0 ? free : Math.min(ends.length, mostLanes - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, end);
      return { mark, start, end, y: y + lane * laneHeight };
    });
}

function stretchOf({ from, to }: Mark, scale: TimeScale, width: number) {
  const start = from === null ? side : placeOn(scale, from, width);
  const end = to === null ? width - side : placeOn(scale, to, width);
  if (end - start >= leastMark) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - leastMark / 2, end: middle + leastMark / 2 };
}

function laidBin(bin: Bin, scale: TimeScale, width: number, y: number, most: number) {
  const x = placeOn(scale, bin.from, width);
  const wide = Math.max(1, placeOn(scale, bin.to, width) - x - 1);
  const height = Math.max(1, (bin.claims / most) * (binHeight - 14));
  const words = String(bin.claims);
  return {
    ...{ bin, x, width: wide, height, y: y + binHeight - height },
    label: widthOf(words, 10) <= wide ? words : null,
  };
}
