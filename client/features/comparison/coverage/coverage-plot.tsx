import type { CellState } from '#core/comparison/cell.ts';
import { countOf } from '../../../lib/count-of.ts';
import type { Palette } from '../drawing/palette.ts';
import { Picture } from '../drawing/picture.tsx';
import { side, small } from '../drawing/place.ts';
import { barHeight, layOutCoverage, type LaidColumn } from './coverage-layout.ts';
import { deeds, nameOf, type CoverageColumn } from './coverage-model.ts';

interface Props {
  columns: readonly CoverageColumn[];
  /** How many questions a whole bar is. */
  questions: number;
  width: number;
  palette: Palette;
  /** The address at which the questions of a column are seen in the matrix. */
  hrefOf: (column: CoverageColumn, state: CellState | null) => string;
}

/** A bar for each outlet: its questions by state, in one order, each state with its own filling. */
export function CoveragePlot({ columns, questions, width, palette, hrefOf }: Props) {
  const { columns: bars, height } = layOutCoverage(columns, questions, width);
  return (
    <Picture label="Coverage: questions by outlet" width={width} height={height} palette={palette}>
      <Fillings palette={palette} />
      {bars.map(({ column, parts, lines, y: top }) => (
        <g key={column.key}>
          <a href={hrefOf(column, null)}>
            <text x={side} y={top + small.size} fontWeight={600} fill={palette.ink}>
              {nameOf(column)}
            </text>
          </a>
          <Bar {...{ column, parts, palette, hrefOf }} y={top + small.line} />
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
    </Picture>
  );
}

interface BarProps extends Pick<Props, 'palette' | 'hrefOf'>, Pick<LaidColumn, 'column' | 'parts'> {
  y: number;
}

function Bar({ column, parts, palette, hrefOf, y }: BarProps) {
  return parts.map(({ state, count, x, width }) => {
    const words = `${nameOf(column)}: ${countOf(count, 'question')} ${deeds[state]}`;
    return (
      <a key={state} href={hrefOf(column, state)} aria-label={words}>
        <title>{words}</title>
        <rect
          x={x}
          y={y}
          width={width}
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
