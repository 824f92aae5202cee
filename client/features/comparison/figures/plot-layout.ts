import { formatFigure } from '#core/figures/format-figure.ts';
import { axisFor, canBeLog, fittingKind, type Axis, type AxisKind } from './axis.ts';
import {
  numbersIn,
  type PlotBand,
  type PlotModel,
  type PlotRow,
  type Stretch,
} from './plot-model.ts';
import { timeAxisFor, yearOf } from './time-axis.ts';

/** Pixels. */
export const rowHeight = 36;
const bandHead = 26;
const axisHeight = 26;
const sectionHead = 24;
const gap = 20;
/** Between bands: what is apart stands apart. */
const bandGap = 12;
const titleHeight = 40;

export interface LaidRow {
  row: PlotRow;
  stretch: Stretch;
  y: number;
}

export interface LaidBand {
  band: PlotBand;
  /** Of its heading; null: it needs none. */
  headings: string[];
  y: number;
  rows: LaidRow[];
}

/** One axis and what is drawn along it. */
export interface LaidSection {
  key: string;
  title: string;
  axis: Axis;
  tick: (value: number) => string;
  y: number;
  /** Where its lines begin and end. */
  top: number;
  bottom: number;
  bands: LaidBand[];
}

export interface LaidPlot {
  sections: LaidSection[];
  height: number;
}

/** Where everything of a plot stands, down the page: the values of each unit, their periods below. */
export function layOutPlot({ panels }: PlotModel, wanted: AxisKind | null): LaidPlot {
  const sections: LaidSection[] = [];
  let y = titleHeight;
  const add = (section: LaidSection) => {
    sections.push(section);
    y = section.bottom + axisHeight + gap;
  };
  for (const { unit, bands } of panels) {
    const rows = bands.flatMap((band) => band.rows);
    const values = numbersIn(rows.map(({ figure }) => figure));
    const axis = axisFor(values, wanted ?? fittingKind(values));
    const tick = (value: number) => amount(value, unit);
    add(laidSection(`value ${unit}`, '', axis, tick, y, bands, ({ figure }) => figure));
    const days = numbersIn(rows.flatMap(({ time }) => time ?? []));
    if (days.length === 0) continue;
    const times = timeAxisFor(days);
    add(
      laidSection(
        `time ${unit}`,
        'What time they speak of',
        times,
        yearOf,
        y,
        bands,
        ({ time }) => time,
      ),
    );
  }
  return { sections, height: y };
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

function laidSection(
  key: string,
  title: string,
  axis: Axis,
  tick: LaidSection['tick'],
  y: number,
  bands: readonly PlotBand[],
  stretchOf: (row: PlotRow) => Stretch | null,
): LaidSection {
  const top = y + (title === '' ? 0 : sectionHead);
  let at = top;
  const laid: LaidBand[] = [];
  for (const band of bands) {
    const rows = band.rows.flatMap((row) => {
      const stretch = stretchOf(row);
      return stretch ? [{ row, stretch }] : [];
    });
    if (rows.length === 0) continue;
    // Of periods the reason is seen, not read: they stand in the order of the values.
    const headings = title === '' ? headingsOf(band, bands.length) : [];
    if (laid.length > 0) at += bandGap;
    const start = at;
    at += headings.length * bandHead;
    laid.push({
      band,
      headings,
      y: start,
      rows: rows.map(({ row, stretch }, index) => ({ row, stretch, y: at + index * rowHeight })),
    });
    at += rows.length * rowHeight;
  }
  return { key, title, axis, tick, y, top, bottom: at, bands: laid };
}

function headingsOf({ because, range }: PlotBand, bands: number): string[] {
  const apart = because === null || bands === 1 ? [] : [`Apart: ${because}`];
  return range === null ? apart : [...apart, range];
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
