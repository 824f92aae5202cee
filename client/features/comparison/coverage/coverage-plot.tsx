import type { CellState } from '#core/comparison/cell.ts';
import { countOf } from '../../../lib/count-of.ts';
import type { BarRow } from '../drawing/bar-layout.ts';
import type { Palette } from '../drawing/palette.ts';
import { StackedBars } from '../drawing/stacked-bars.tsx';
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

/** A bar for each outlet: its questions by state, in one order, each state with its own filling. */
export function CoveragePlot({ columns, questions, width, palette, hrefOf }: Props) {
  const rows = columns.map((column): BarRow => {
    const name = nameOf(column);
    return {
      ...{ key: column.key, name, whole: questions },
      href: hrefOf(column, null),
      words: columnWords(column),
      parts: statesIn(column).map(({ state, count }) => ({
        ...{ key: state, count },
        label: `${name}: ${countOf(count, 'question')} ${deeds[state]}`,
        href: hrefOf(column, state),
        fill: fillOf(state, palette),
        isOutline: state === 'no article',
      })),
    };
  });
  return (
    <StackedBars label="Coverage: questions by outlet" {...{ rows, width, palette }}>
      <Fillings palette={palette} />
    </StackedBars>
  );
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
