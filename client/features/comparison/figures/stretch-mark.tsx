import type { Stretch } from './plot-model.ts';

interface Props {
  stretch: Stretch;
  /** Pixels; where the stretch is open, the end of the axis. */
  start: number;
  end: number;
  /** Of the printed number; null: none was printed. */
  value: number | null;
  y: number;
  colour: string;
  /** The pattern of its agreement group. */
  fill: string | null;
  ground: string;
}

/** Pixels: a shorter bar is a point to the eye, and its number's dot says more. */
const leastBar = 6;

/**
 * An interval: a bar between its bounds, an arrow where it is open, a dot on the printed number
 * (hollow where that number itself is left out: "more than"), a pale band for an order of magnitude.
 */
export function StretchMark({ stretch, start, end, value, y, colour, fill, ground }: Props) {
  const { from, to, magnitude } = stretch;
  const isOpen = from === null || to === null;
  return (
    <g>
      {isOpen ? (
        <OpenLine from={from} to={to} start={start} end={end} y={y} colour={colour} />
      ) : (
        (value === null || end - start >= leastBar) && (
          <rect
            x={Math.min(start, (start + end - leastBar) / 2)}
            y={y - (magnitude ? 7 : 5)}
            width={Math.max(leastBar, end - start)}
            height={magnitude ? 14 : 10}
            rx={2}
            fill={fill ?? colour}
            fillOpacity={magnitude && fill === null ? 0.25 : 0.9}
            stroke={colour}
            strokeDasharray={magnitude ? '3 2' : undefined}
          />
        )
      )}
      {value !== null && (
        <circle
          cx={value}
          cy={y}
          r={5}
          fill={isLeftOut(stretch) ? ground : (fill ?? colour)}
          stroke={colour}
          strokeWidth={2}
        />
      )}
    </g>
  );
}

/** "more than 300": the number named is not one it can be. */
function isLeftOut({ from, to, fromIncluded, toIncluded, value }: Stretch): boolean {
  return (value === from && !fromIncluded) || (value === to && !toIncluded);
}

interface OpenProps extends Pick<Stretch, 'from' | 'to'> {
  start: number;
  end: number;
  y: number;
  colour: string;
}

function OpenLine({ from, to, start, end, y, colour }: OpenProps) {
  return (
    <g stroke={colour} strokeWidth={3} fill="none">
      <line x1={start} x2={end} y1={y} y2={y} />
      {from === null && (
        <path d={`M ${start + 6} ${y - 5} L ${start} ${y} L ${start + 6} ${y + 5}`} />
      )}
      {to === null && <path d={`M ${end - 6} ${y - 5} L ${end} ${y} L ${end - 6} ${y + 5}`} />}
    </g>
  );
}
