import { firstDay, lastDay } from '#core/figures/partial-date.ts';
import { formatFigure } from '#core/figures/format-figure.ts';
import { rangeWords, sourceWords } from '#core/comparison/row/row-words.ts';
import { countOf } from '../../../lib/count-of.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import type { QuestionRelations, RelatedClaim } from '../relations/row-relations.ts';
import { headline } from '../words/headline.ts';
import { periodWords } from '../words/period-words.ts';
import { dayNumber } from '../drawing/time-axis.ts';

/** A stretch of an axis; null: open at that end. */
export interface Stretch {
  from: number | null;
  to: number | null;
  fromIncluded: boolean;
  toIncluded: boolean;
  /** What was printed, where that is one number. */
  value: number | null;
  /** "tens of thousands": the bounds are nobody's words. */
  magnitude: boolean;
}

export interface PlotRow {
  claim: RelatedClaim;
  outlet: string;
  /** "≈$100 bn" */
  words: string;
  /** Of the axis it is drawn on. */
  unit: string;
  /** "$123.12 bn at 1.08 (European Central Bank, 2024)": how it came to this unit; null: its own. */
  rate: string | null;
  /** "2014 – May 2021" */
  period: string | null;
  figure: Stretch;
  time: Stretch | null;
  /** Which of the groups that say the same it belongs to, from 0; null: it stands alone. */
  group: number | null;
}

/** Rows that can stand on one line. */
export interface PlotBand {
  /** Why they stand apart from the band before. */
  because: string | null;
  /** "$4.6 bn – $5.4 bn reported: 2 claims, 1 independent source"; null: fewer than two. */
  range: string | null;
  rows: PlotRow[];
}

/** One unit, one axis: a dollar is not laid beside a euro. */
export interface PlotPanel {
  unit: string;
  bands: PlotBand[];
}

export interface PlotModel {
  panels: PlotPanel[];
  outlets: string[];
  /** Claims that answer the question without a figure. */
  without: number;
}

export function plotModel({ claims, bands, groups }: QuestionRelations): PlotModel {
  const groupOf = new Map(
    groups
      .filter((group) => group.length > 1)
      .flatMap((group, index) => group.map((id) => [id, index] as const)),
  );
  const rows = new Map(
    claims.flatMap((claim) => {
      const row = rowOf(claim, groupOf.get(claim.id) ?? null);
      return row ? [[claim.id, row] as const] : [];
    }),
  );
  const units = new Set([...rows.values()].map(({ unit }) => unit));
  const panels = [...units].map((unit) => ({
    unit,
    bands: bands.flatMap(({ claims: members, because, range }): PlotBand[] => {
      const own = members.flatMap((id) => rows.get(id) ?? []);
      const here = own.filter((row) => row.unit === unit);
      return here.length === 0 ? [] : [{ because, range: range && rangeLine(range), rows: here }];
    }),
  }));
  const outlets = new Set([...rows.values()].map(({ outlet }) => outlet));
  return { panels, outlets: [...outlets], without: claims.length - rows.size };
}

function rowOf(claim: RelatedClaim, group: number | null): PlotRow | null {
  if (!claim.figure) return null;
  const figure = claim.exchanged?.figure ?? claim.figure;
  const low = numberOf(figure.low);
  const high = numberOf(figure.high);
  const value = numberOf(figure.value);
  return {
    claim,
    outlet: claim.outlet ?? noOutlet,
    unit: figure.unit,
    words: headline(claim) ?? figure.asPrinted,
    rate: claim.exchanged ? rateWords(claim.exchanged) : null,
    period: periodWords(claim.period),
    figure: {
      from: low,
      to: high,
      fromIncluded: figure.lowIncluded,
      toIncluded: figure.highIncluded,
      value,
      magnitude: figure.qualifier === 'order of magnitude',
    },
    time: timeOf(claim.period),
    group,
  };
}

function rateWords({ figure, rate }: NonNullable<RelatedClaim['exchanged']>): string {
  const who = [rate.source, rate.date].filter((part) => part !== null).join(', ');
  return `${formatFigure(figure)} at ${rate.rate} ${rate.to} for 1 ${rate.from} (${who})`;
}

function timeOf(period: RelatedClaim['period']): Stretch | null {
  if (!period || (period.from === null && period.to === null)) return null;
  return {
    from: period.from && dayNumber(firstDay(period.from)),
    // Its last day is in it to the end.
    to: period.to && dayNumber(lastDay(period.to)) + 1,
    fromIncluded: true,
    toIncluded: true,
    value: null,
    magnitude: false,
  };
}

/** A place on a picture: a binary number is near enough. */
function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function rangeLine(range: NonNullable<QuestionRelations['bands'][number]['range']>): string | null {
  const words = rangeWords(range);
  if (range.claims < 2 || words === null) return null;
  return `${words}: ${countOf(range.claims, 'claim')}, ${sourceWords(range.independentSources)}`;
}

/** What stands above a band: why it is apart (the only one is not), what is reported. */
export function headingsOf({ because, range }: PlotBand, { bands }: PlotPanel): string[] {
  const apart = because === null || bands.length === 1 ? null : `Apart: ${because}`;
  return [apart, range].filter((words) => words !== null);
}

/** Every number of a panel that has a place on its axis. */
export function valuesOf({ bands }: PlotPanel): number[] {
  return numbersIn(bands.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
}

/** Every number of some stretches that has a place on an axis. */
export function numbersIn(stretches: readonly Stretch[]): number[] {
  return stretches
    .flatMap(({ from, to, value }) => [from, to, value])
    .filter((number) => number !== null);
}
