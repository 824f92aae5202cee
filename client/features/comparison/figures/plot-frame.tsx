import type { Palette } from '../drawing/palette.ts';
import { placeOn, side } from '../drawing/place.ts';
import type { LaidSection } from './plot-layout.ts';

interface FrameProps {
  section: LaidSection;
  width: number;
  palette: Palette;
}

/** Title, lines and numbers of an axis. */
export function PlotFrame({ section, width, palette }: FrameProps) {
  const { title, axis, tick, y, top, bottom } = section;
  return (
    <>
      {title !== null && (
        <text x={side} y={y + 14} fontWeight={600} fill={palette.soft}>
          {title}
        </text>
      )}
      {axis.ticks.map((value) => {
        const x = placeOn(axis, value, width);
        const anchor = x < 40 ? 'start' : x > width - 40 ? 'end' : 'middle';
        return (
          <g key={value}>
            <line x1={x} x2={x} y1={top} y2={bottom + 4} stroke={palette.line} />
            <text x={x} y={bottom + 18} textAnchor={anchor} fill={palette.soft}>
              {tick(value)}
            </text>
          </g>
        );
      })}
    </>
  );
}
