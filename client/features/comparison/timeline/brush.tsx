import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Palette } from '../drawing/palette.ts';
import { placeOn, side } from '../drawing/place.ts';
import { dayOf, type TimeScale } from './time-scale.ts';
import { stripHeight } from './timeline-layout.ts';
import { movedDay, type ChosenDays } from './chosen-time.ts';

export interface BrushProps {
  scale: TimeScale;
  width: number;
  y: number;
  palette: Palette;
  /** The time that is looked at; null: open at that end. */
  chosen: ChosenDays;
  onChoose: (chosen: ChosenDays) => void;
}

/** Pixels of a drag below which nothing was meant to be chosen. */
const leastDrag = 4;

/** A strip of the whole time: drag over a part, or move its two ends by the arrow keys. */
export function Brush({ scale, width, y, palette, chosen, onChoose }: BrushProps) {
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const strip = useRef<SVGRectElement>(null);
  const xOf = ({ clientX }: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || box.width === 0) return side;
    const at = side + ((clientX - box.left) / box.width) * (width - 2 * side);
    return Math.min(width - side, Math.max(side, at));
  };
  const dayAt = (x: number) =>
    scale.from + ((x - side) / (width - 2 * side)) * (scale.to - scale.from);
  const finish = () => {
    if (drag && Math.abs(drag[1] - drag[0]) >= leastDrag) {
      const [first, last] = [Math.min(...drag), Math.max(...drag)];
      onChoose({ from: Math.floor(dayAt(first)), to: Math.ceil(dayAt(last)) });
    }
    setDrag(null);
  };
  const from = drag ? Math.min(...drag) : placeOn(scale, chosen.from ?? scale.from, width);
  const to = drag ? Math.max(...drag) : placeOn(scale, chosen.to ?? scale.to, width);
  const end = (which: 'from' | 'to', x: number) => (
    <End
      {...{ which, x, y, scale, palette }}
      day={chosen[which] ?? scale[which]}
      onMove={(day) => onChoose({ ...chosen, [which]: day })}
    />
  );
  return (
    <g>
      <rect
        ref={strip}
        x={side}
        y={y}
        width={width - 2 * side}
        height={stripHeight}
        fill={palette.line}
        style={{ cursor: 'crosshair', touchAction: 'none' }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([xOf(event), xOf(event)]);
        }}
        onPointerMove={(event) => setDrag(drag && [drag[0], xOf(event)])}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(null)}
      />
      <rect
        x={from}
        y={y}
        width={Math.max(0, to - from)}
        height={stripHeight}
        fill={palette.soft}
        fillOpacity={0.45}
        pointerEvents="none"
      />
      {end('from', from)}
      {end('to', to)}
    </g>
  );
}

interface EndProps extends Pick<BrushProps, 'scale' | 'y' | 'palette'> {
  which: 'from' | 'to';
  x: number;
  day: number;
  onMove: (day: number) => void;
}

function End({ which, x, y, scale, palette, day, onMove }: EndProps) {
  const press = (event: KeyboardEvent) => {
    const moved = movedDay(day, event, scale);
    if (moved === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(moved);
  };
  return (
    <rect
      x={x - 3}
      y={y - 2}
      width={6}
      height={stripHeight + 4}
      rx={3}
      fill={palette.ink}
      role="slider"
      tabIndex={0}
      aria-label={which === 'from' ? 'Start of the time' : 'End of the time'}
      aria-valuemin={Math.round(scale.from)}
      aria-valuemax={Math.round(scale.to)}
      aria-valuenow={Math.round(day)}
      aria-valuetext={dayOf(which === 'from' ? day : day - 1)}
      onKeyDown={press}
    />
  );
}
