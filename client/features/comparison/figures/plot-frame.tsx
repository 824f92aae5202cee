import { AxisLines } from '../drawing/axis-lines.tsx';
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
      <AxisLines
        ticks={axis.ticks.map((value) => ({ x: placeOn(axis, value, width), label: tick(value) }))}
        top={top}
        bottom={bottom + 4}
        labelsAt={bottom + 18}
        {...{ width, palette }}
      />
    </>
  );
}
