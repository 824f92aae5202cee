import { formatFigure } from '#core/figures/format-figure.ts';
import { axisFor, canBeLog, fittingKind, type Axis, type AxisKind } from './axis.ts';
import {
  numbersIn,
  type PlotBand,
  type PlotModel,
  type PlotRow,
  type Stretch,
} from './plot-model.ts';
import { large, side, small } from './place.ts';
import { wrap } from './text-room.ts';
import { timeAxisFor, yearOf } from './time-axis.ts';

/** Pixels. */
export const rowHeight = 36;
/** Above the first line of a heading, and of the title. */
const headRoom = 8;
const axisHeight = 26;
const sectionHead = 24;
const gap = 20;
/** Between bands: what is apart stands apart. */
const bandGap = 12;

export interface LaidRow {
  row: PlotRow;
  stretch: Stretch;
  y: number;
}

export interface LaidBand {
  /** Lines above it: why it is apart, what is reported. */
  headings: string[];
  y: number;
  rows: LaidRow[];
}

/** What is drawn along an axis: the figures of a unit, or the times they speak of. */
interface Along {
  key: string;
  /** Null: of the figures, which the question heads. */
  title: string | null;
  axis: Axis;
  tick: (value: number) => string;
}

export interface LaidSection extends Along {
  y: number;
  /** Where its lines begin and end. */
  top: number;
  bottom: number;
  bands: LaidBand[];
}

export interface LaidPlot {
  title: string[];
  sections: LaidSection[];
  height: number;
}

/** Where everything of a plot stands, down the page: the values of each unit, their periods below. */
export function layOutPlot(
  { panels }: PlotModel,
  question: string,
  width: number,
  wanted: AxisKind | null,
): LaidPlot {
  const sections: LaidSection[] = [];
  const title = wrap(question, width - 2 * side, large.size);
  let y = 2 * headRoom + title.length * large.line;
  const add = (along: Along, bands: readonly LaidBand[]) => {
    const section = laidSection(along, bands, y);
    sections.push(section);
    y = section.bottom + axisHeight + gap;
  };
  for (const { unit, bands } of panels) {
    const rows = bands.flatMap((band) => band.rows);
    const values = numbersIn(rows.map(({ figure }) => figure));
    const axis = axisFor(values, wanted ?? fittingKind(values));
    const tick = (value: number) => amount(value, unit);
    const figures = bands.map((band) => ({
      headings: headingsOf(band, bands.length, width),
      rows: band.rows.map((row) => ({ row, stretch: row.figure, y: 0 })),
      y: 0,
    }));
    add({ key: `value ${unit}`, title: null, axis, tick }, figures);
    const days = numbersIn(rows.flatMap(({ time }) => time ?? []));
    if (days.length === 0) continue;
    // Why bands stand apart is read above; here it is seen.
    const times = bands.map((band) => ({
      headings: [],
      rows: band.rows.flatMap((row) => (row.time ? [{ row, stretch: row.time, y: 0 }] : [])),
      y: 0,
    }));
    const title = 'What time they speak of';
    add({ key: `time ${unit}`, title, axis: timeAxisFor(days), tick: yearOf }, times);
  }
  return { title, sections, height: y };
}

/** Whether any axis of the plot could be logarithmic. */
export function hasLogChoice({ panels }: PlotModel): boolean {
  return panels.some(({ bands }) =>
    canBeLog(numbersIn(bands.flatMap(({ rows }) => rows.map(({ figure }) => figure)))),
  );
}

export function kindsShown({ panels }: PlotModel, wanted: AxisKind | null): AxisKind {
  if (wanted) return wanted;
  const first = panels[0]?.bands.flatMap(({ rows }) => rows.map(({ figure }) => figure)) ?? [];
  return fittingKind(numbersIn(first));
}

function laidSection(along: Along, bands: readonly LaidBand[], y: number): LaidSection {
  const top = y + (along.title === null ? 0 : sectionHead);
  let at = top;
  const laid: LaidBand[] = [];
  for (const { headings, rows } of bands) {
    if (rows.length === 0) continue;
    if (laid.length > 0) at += bandGap;
    const start = at;
    if (headings.length > 0) at += headRoom + headings.length * small.line;
    const first = at;
    const placed = rows.map((row, index) => ({ ...row, y: first + index * rowHeight }));
    laid.push({ headings, y: start, rows: placed });
    at += rows.length * rowHeight;
  }
  return { ...along, y, top, bottom: at, bands: laid };
}

function headingsOf({ because, range }: PlotBand, bands: number, width: number): string[] {
  const apart = because === null || bands === 1 ? null : `Apart: ${because}`;
  return [apart, range].flatMap((words) =>
    words === null ? [] : wrap(words, width - 2 * side, small.size),
  );
}

/** "$5 bn", "150,000": as a figure is written. */
function amount(value: number, unit: string): string {
  return formatFigure({
    asPrinted: '',
    value: value.toFixed(12).replace(/\.?0+$/, ''),
    low: null,
    high: null,
    lowIncluded: true,
    highIncluded: true,
    unit,
    qualifier: 'exact',
    change: null,
  });
}
