import type { MatrixSearch } from '../../filters/matrix-search.ts';
import { AxisLines } from '../../drawing/axis-lines.tsx';
import type { Palette } from '../../drawing/palette.ts';
import { Picture } from '../../drawing/picture.tsx';
import { side } from '../../drawing/place.ts';
import { openHedge } from '../open-passages.ts';
import { percent, type HedgeRow } from './hedges-model.ts';

interface Props {
  rows: readonly HedgeRow[];
  width: number;
  palette: Palette;
  hrefOf: (opens: MatrixSearch) => string;
}

const rowHeight = 36;
const labelHeight = 16;
const axisHeight = 28;

/** The share of hedged claims in each column: a bar from 0, and the line of its interval. */
export function HedgePlot({ rows, width, palette, hrefOf }: Props) {
  const most = Math.min(1, Math.max(0.1, ...rows.map(({ high }) => high)));
  const place = (share: number) => side + (share / most) * (width - 2 * side);
  const bottom = rows.length * rowHeight + 8;
  const step = [0.02, 0.05, 0.1, 0.2, 0.25].find((each) => most / each <= 5) ?? 0.25;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  return (
    <Picture
      label="Hedged claims by outlet"
      width={width}
      height={bottom + axisHeight}
      palette={palette}
    >
      <AxisLines
        ticks={ticks.map((share) => ({ x: place(share), label: percent(share) }))}
        top={4}
        bottom={bottom}
        labelsAt={bottom + 16}
        {...{ width, palette }}
      />
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          y={index * rowHeight + 4}
          {...{ place, width, palette }}
          href={hrefOf(openHedge('*', row.key))}
        />
      ))}
    </Picture>
  );
}

interface RowProps extends Pick<Props, 'width' | 'palette'> {
  row: HedgeRow;
  y: number;
  place: (share: number) => number;
  href: string;
}

function Row({ row, y, place, width, palette, href }: RowProps) {
  const { name, claims, hedged, share, low, high } = row;
  const middle = y + labelHeight + 7;
  const words = `${percent(share)}, ${hedged} of ${claims} claims`;
  return (
    <a href={href} aria-label={`${name}: ${words} hedged`}>
      <rect x={0} y={y} width={width} height={rowHeight} fill="transparent" />
      <text x={side} y={y + 12} fill={palette.ink}>
        <tspan fontWeight={600}>{name}</tspan>
        <tspan fill={palette.soft}>{` ${words}`}</tspan>
      </text>
      <rect
        x={place(0)}
        y={middle - 5}
        width={Math.max(1, place(share) - place(0))}
        height={10}
        fill={palette.outlets[0]}
        opacity={0.55}
      />
      <line
        x1={place(low)}
        x2={place(high)}
        y1={middle}
        y2={middle}
        stroke={palette.ink}
        strokeWidth={1.5}
      />
    </a>
  );
}
