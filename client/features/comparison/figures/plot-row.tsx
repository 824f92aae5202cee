import { patternId } from './group-patterns.tsx';
import { colourOf, type Palette } from '../drawing/palette.ts';
import { placeOn, side, small } from '../drawing/place.ts';
import { rowHeight, type LaidRow, type LaidSection } from './plot-layout.ts';
import { StretchMark } from './stretch-mark.tsx';
import { widthOf } from '../drawing/text-room.ts';

interface RowProps {
  laid: LaidRow;
  section: LaidSection;
  width: number;
  palette: Palette;
  outlet: number;
  href: string;
}

/** A mark and, above it, whose it is. */
export function PlotRow({
  laid: { row, stretch, y },
  section,
  width,
  palette,
  outlet,
  href,
}: RowProps) {
  const { axis } = section;
  const start = stretch.from === null ? side : placeOn(axis, stretch.from, width);
  const end = stretch.to === null ? width - side : placeOn(axis, stretch.to, width);
  const words = section.title === null ? row.words : (row.period ?? '');
  const about = [row.period, row.rate].filter((part) => part !== null);
  const beside = section.title === null ? about.join(' · ') || null : row.words;
  return (
    <a
      href={href}
      aria-label={`${row.outlet}: ${row.words}${row.period === null ? '' : `, ${row.period}`}`}
    >
      <rect x={0} y={y} width={width} height={rowHeight} fill="transparent" />
      <text
        {...labelPlace(`${row.outlet} ${words} · ${beside ?? ''}`, start, end, width)}
        y={y + 13}
        fill={palette.ink}
        stroke={palette.ground}
        strokeWidth={4}
        paintOrder="stroke"
      >
        <tspan fontWeight={600}>{row.outlet}</tspan>
        {` ${words}`}
        {beside !== null && <tspan fill={palette.soft}>{` · ${beside}`}</tspan>}
      </text>
      <StretchMark
        stretch={stretch}
        start={start}
        end={end}
        value={stretch.value === null ? null : placeOn(axis, stretch.value, width)}
        y={y + 24}
        colour={colourOf(palette, outlet)}
        fill={row.group === null ? null : `url(#${patternId(outlet, row.group)})`}
        ground={palette.ground}
      />
    </a>
  );
}

/** From the mark's start on, or up to its end, or as far left as it can: wherever the words fit. */
function labelPlace(words: string, start: number, end: number, width: number) {
  const length = widthOf(words, small.size);
  if (start + length <= width - side) return { x: start, textAnchor: 'start' } as const;
  if (end - length >= side) return { x: end, textAnchor: 'end' } as const;
  return { x: side, textAnchor: 'start' } as const;
}
