import type { ReactNode } from 'react';
import type { CellState } from '#core/comparison/cell.ts';
import { countOf } from '../../../lib/count-of.ts';
import type { Palette } from '../drawing/palette.ts';
import { pictureFont, side, small } from '../drawing/place.ts';
import { wrap } from '../drawing/text-room.ts';
import { columnWords, deeds, nameOf, statesIn, type CoverageColumn } from './coverage-model.ts';

interface Props {
  columns: readonly CoverageColumn[];
  /** How many questions a whole bar is. */
  questions: number;
  width: number;
  palette: Palette;
  /** The address at which the questions of a column are seen in the matrix. */
  hrefOf: (column: CoverageColumn, state: CellState | null) => string;
}

/** Pixels. */
const barHeight = 16;
const gap = 18;

/** A bar for each outlet: its questions by state, in one order, each state with its own filling. */
export function CoveragePlot({ columns, questions, width, palette, hrefOf }: Props) {
  let y = 8;
  const bars = columns.map((column) => {
    const lines = wrap(columnWords(column), width - 2 * side, small.size);
    const at = y;
    y += small.line + barHeight + 4 + lines.length * small.line + gap;
    return { column, lines, y: at };
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={y}
      viewBox={`0 0 ${width} ${y}`}
      fontFamily={pictureFont}
      fontSize={small.size}
      role="group"
      aria-label="Coverage: questions by outlet"
    >
      <rect width={width} height={y} fill={palette.ground} />
      <Fillings palette={palette} />
      {bars.map(({ column, lines, y: top }) => (
        <g key={column.key}>
          <a href={hrefOf(column, null)}>
            <text x={side} y={top + small.size} fontWeight={600} fill={palette.ink}>
              {nameOf(column)}
            </text>
          </a>
          <Bar {...{ column, questions, width, palette, hrefOf }} y={top + small.line} />
          {lines.map((line, index) => (
            <text
              key={line}
              x={side}
              y={top + small.line + barHeight + 16 + index * small.line}
              fill={palette.soft}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

interface BarProps extends Omit<Props, 'columns'> {
  column: CoverageColumn;
  y: number;
}

function Bar({ column, questions, width, palette, hrefOf, y }: BarProps) {
  const unit = (width - 2 * side) / Math.max(1, questions);
  let x = side;
  return statesIn(column).map(({ state, count }): ReactNode => {
    const start = x;
    x += count * unit;
    const words = `${nameOf(column)}: ${countOf(count, 'question')} ${deeds[state]}`;
    return (
      <a key={state} href={hrefOf(column, state)} aria-label={words}>
        <title>{words}</title>
        <rect
          x={start}
          y={y}
          width={count * unit}
          height={barHeight}
          fill={fillOf(state, palette)}
          stroke={state === 'no article' ? palette.soft : palette.ground}
          strokeDasharray={state === 'no article' ? '3 2' : undefined}
        />
      </a>
    );
  });
}

/** Told apart without colour too: solid, solid and dark beside it, hatched, dotted, empty. */
function fillOf(state: CellState, palette: Palette): string {
  switch (state) {
    case 'said':
      return palette.outlets[0] ?? palette.ink;
    case 'not said':
      return palette.outlets[1] ?? palette.ink;
    case 'partly read':
      return 'url(#coverage-partly)';
    case 'not yet read':
      return palette.line;
    case 'could not know':
      return 'url(#coverage-could-not)';
    case 'no article':
      return palette.ground;
  }
}

function Fillings({ palette }: { palette: Palette }) {
  return (
    <defs>
      <pattern id="coverage-partly" width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill={palette.line} />
        <path d="M -1 1 l 2 -2 M 0 6 l 6 -6 M 5 7 l 2 -2" stroke={palette.soft} strokeWidth={1.5} />
      </pattern>
      <pattern id="coverage-could-not" width={5} height={5} patternUnits="userSpaceOnUse">
        <rect width={5} height={5} fill={palette.ground} />
        <circle cx={2} cy={2} r={1} fill={palette.soft} />
      </pattern>
    </defs>
  );
}
