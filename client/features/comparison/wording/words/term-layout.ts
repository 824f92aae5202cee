import type { Half } from '#core/wording/passages/passage.ts';
import { large, side } from '../../drawing/place.ts';
import type { TermModel, TermRow } from './term-model.ts';

/** Pixels; a row is as high as a finger needs. */
export const rowHeight = 24;
const headHeight = large.line + 4;
const gap = 16;
const axisHeight = 28;
const countWidth = 52;

export interface LaidTerm {
  term: TermRow;
  y: number;
  /** Where dot and interval stand. */
  low: number;
  dot: number;
  high: number;
  /** Ends that lie farther out than the axis: arrows to the left (-1) or right (1). */
  cut: { x: number; by: 1 | -1 }[];
}

export interface LaidTerms {
  groups: { title: string; half: Half; y: number; rows: LaidTerm[] }[];
  ticks: { x: number; label: string; isMiddle: boolean }[];
  top: number;
  bottom: number;
  /** Where the axis ends and the counts begin. */
  right: number;
  countWidth: number;
  height: number;
}

/** Factors of odds at which lines stand, to both sides of "as often". */
const factors = [2, 4, 10, 30, 100, 300, 1000];

/** Where everything of a plot of terms stands: words, then the axis, then the counts. */
export function layOutTerms({ groups }: TermModel, width: number): LaidTerms {
  const labels = Math.min(220, Math.max(110, width * 0.3));
  const right = width - side - 2 * countWidth;
  const reach = reachOf(groups.flatMap(({ rows }) => rows));
  const place = (delta: number) => {
    const share = (Math.max(-reach, Math.min(reach, delta)) + reach) / (2 * reach);
    return labels + share * (right - labels - side);
  };
  let y = headHeight / 2;
  const top = y;
  const laid = groups.map(({ title, half, rows }) => {
    const start = y;
    y += headHeight;
    const first = y;
    y += rows.length * rowHeight + gap;
    return {
      ...{ title, half, y: start },
      rows: rows.map((term, index) => ({
        term,
        y: first + index * rowHeight,
        low: place(term.low),
        dot: place(term.delta),
        high: place(term.high),
        cut: [
          ...(term.low < -reach ? [{ x: place(-reach), by: -1 as const }] : []),
          ...(term.high > reach ? [{ x: place(reach), by: 1 as const }] : []),
        ],
      })),
    };
  });
  const bottom = y;
  return {
    groups: laid,
    ticks: ticksFor(reach, right - labels, place),
    ...{ top, bottom, right, countWidth },
    height: bottom + axisHeight,
  };
}

/** As far as the dots lie, and no farther than the longest line. */
function reachOf(rows: readonly TermRow[]): number {
  const dots = Math.max(...rows.map(({ delta }) => Math.abs(delta)), Math.log(2));
  const ends = Math.max(...rows.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]), dots);
  return Math.min(ends, dots * 1.6) * 1.05;
}

function ticksFor(reach: number, room: number, place: (delta: number) => number) {
  const fitting = factors.filter((factor) => Math.log(factor) <= reach);
  const most = Math.max(1, Math.floor(room / 120));
  const every = Math.ceil(fitting.length / most);
  const shown = fitting.filter((_, index) => index % every === every - 1);
  const tick = (delta: number, label: string) => ({
    x: place(delta),
    label,
    isMiddle: delta === 0,
  });
  return [
    ...[...shown].reverse().map((factor) => tick(-Math.log(factor), `1/${factor}`)),
    tick(0, 'as often'),
    ...shown.map((factor) => tick(Math.log(factor), `${factor} ×`)),
  ];
}
