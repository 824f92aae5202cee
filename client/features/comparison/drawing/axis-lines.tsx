import type { Palette } from './palette.ts';

interface Props {
  ticks: readonly { x: number; label: string }[];
  top: number;
  bottom: number;
  /** The line on which the labels stand. */
  labelsAt: number;
  width: number;
  palette: Palette;
}

/** Half of a label is at most this wide: nearer to the edge it would run out of the picture. */
const halfLabel = 40;

/** The lines of an axis, each with its label, and no label over the edge. */
export function AxisLines({ ticks, top, bottom, labelsAt, width, palette }: Props) {
  return ticks.map(({ x, label }) => (
    <g key={x}>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={palette.line} />
      <text
        x={x}
        y={labelsAt}
        textAnchor={x < halfLabel ? 'start' : x > width - halfLabel ? 'end' : 'middle'}
        fill={palette.soft}
      >
        {label}
      </text>
    </g>
  ));
}
