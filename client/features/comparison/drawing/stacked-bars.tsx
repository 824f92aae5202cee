import { barHeight, layOutBars, type BarRow, type LaidBar } from './bar-layout.ts';
import type { Palette } from './palette.ts';
import { Picture } from './picture.tsx';
import { side, small } from './place.ts';
import { widthOf } from './text-room.ts';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  rows: readonly BarRow[];
  width: number;
  palette: Palette;
  /** The patterns that parts are filled with. */
  children: ReactNode;
}

/** A bar for each row, its parts in one order, each with a filling of its own; words say the rest. */
export function StackedBars({ label, rows, width, palette, children }: Props) {
  const { bars, height } = layOutBars(rows, width);
  return (
    <Picture {...{ label, width, height, palette }}>
      {children}
      {bars.map((bar) => (
        <Bar key={bar.row.key} bar={bar} palette={palette} />
      ))}
    </Picture>
  );
}

function Bar({ bar: { row, y, parts, lines }, palette }: { bar: LaidBar; palette: Palette }) {
  const name = (
    <text x={side} y={y + small.size} fontWeight={600} fill={palette.ink}>
      {row.name}
    </text>
  );
  return (
    <g>
      {row.href === null ? name : <a href={row.href}>{name}</a>}
      {parts.map((part) => (
        <Part key={part.part.key} part={part} y={y + small.line} palette={palette} />
      ))}
      {lines.map((line, index) => (
        <text
          key={line}
          x={side}
          y={y + small.line + barHeight + 16 + index * small.line}
          fill={palette.soft}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

interface PartProps {
  part: LaidBar['parts'][number];
  y: number;
  palette: Palette;
}

function Part({ part: { part, x, width }, y, palette }: PartProps) {
  const { label, href, fill, sign = '', isOutline = false } = part;
  return (
    <a href={href} aria-label={label}>
      <title>{label}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={barHeight}
        fill={fill}
        stroke={isOutline ? palette.soft : palette.ground}
        strokeDasharray={isOutline ? '3 2' : undefined}
      />
      {sign !== '' && widthOf(sign, small.size) + 6 <= width && (
        <text
          x={x + width / 2}
          y={y + small.size}
          textAnchor="middle"
          fontWeight={600}
          fill={palette.ink}
          stroke={palette.ground}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {sign}
        </text>
      )}
    </a>
  );
}
