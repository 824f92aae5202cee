import { formatFigure } from '#core/figures/format-figure.ts';
import { axisFor, canBeLog, fittingKind, type Axis, type AxisKind } from '../drawing/axis.ts';
import {
  headingsOf,
  numbersIn,
  valuesOf,
  type PlotModel,
  type PlotRow,
  type Stretch,
} from './plot-model.ts';
import { large, side, small } from '../drawing/place.ts';
import { wrap } from '../drawing/text-room.ts';
import { timeAxisFor, yearOf } from '../drawing/time-axis.ts';

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

/** A band that has no place yet. */
interface BareBand extends Pick<LaidBand, 'headings'> {
  rows: readonly Omit<LaidRow, 'y'>[];
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
  const add = (along: Along, bands: readonly BareBand[]) => {
    const section = laidSection(along, bands, y);
    sections.push(section);
    y = section.bottom + axisHeight + gap;
  };
  for (const panel of panels) {
    const { unit, bands } = panel;
    const values = valuesOf(panel);
    const axis = axisFor(values, wanted ?? fittingKind(values));
    const tick = (value: number) => amount(value, unit);
    const figures = bands.map((band) => ({
      headings: headingsOf(band, panel).flatMap((words) =>
        wrap(words, width - 2 * side, small.size),
      ),
      rows: band.rows.map((row) => ({ row, stretch: row.figure })),
    }));
    add({ key: `value ${unit}`, title: null, axis, tick }, figures);
    // Why bands stand apart is read above; here it is seen.
    const times = bands.map(({ rows }) => ({
      headings: [],
      rows: rows.flatMap((row) => (row.time ? [{ row, stretch: row.time }] : [])),
    }));
    const days = numbersIn(times.flatMap(({ rows }) => rows.map(({ stretch }) => stretch)));
    if (days.length === 0) continue;
    const title = 'What time they speak of';
    add({ key: `time ${unit}`, title, axis: timeAxisFor(days), tick: yearOf }, times);
  }
  return { title, sections, height: y };
}

/** Whether any axis of the plot could be logarithmic. */
export function hasLogChoice({ panels }: PlotModel): boolean {
  return panels.some((panel) => canBeLog(valuesOf(panel)));
}

/** Of the first axis, where nobody has chosen. */
export function kindShown({ panels }: PlotModel, wanted: AxisKind | null): AxisKind {
  return wanted ?? fittingKind(panels[0] ? valuesOf(panels[0]) : []);
}

function laidSection(along: Along, bands: readonly BareBand[], y: number): LaidSection {
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
