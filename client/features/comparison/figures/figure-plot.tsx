import type { Axis, AxisKind } from './axis.ts';
import { colourOf, type Palette } from './palette.ts';
import {
  layOutPlot,
  rowHeight,
  type LaidBand,
  type LaidRow,
  type LaidSection,
} from './plot-layout.ts';
import type { PlotModel } from './plot-model.ts';
import { StretchMark } from './stretch-mark.tsx';

interface Props {
  model: PlotModel;
  /** The question, above the plot. */
  title: string;
  width: number;
  kind: AxisKind | null;
  palette: Palette;
  /** The address of a claim's passage. */
  hrefOf: (row: LaidRow['row']) => string;
}

const side = 16;
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';

/**
 * The figures of one question as intervals on one axis for each unit, and the times they speak of.
 * A picture of its own: it takes no style from the page, so that it can be saved as it is.
 */
export function FigurePlot({ model, title, width, kind, palette, hrefOf }: Props) {
  const { sections, height } = layOutPlot(model, kind);
  const place = (axis: Axis, value: number) => side + axis.at(value) * (width - 2 * side);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={font}
      fontSize={12}
      role="group"
      aria-label={`Figures: ${title}`}
    >
      <rect width={width} height={height} fill={palette.ground} />
      <GroupPatterns palette={palette} outlets={model.outlets} />
      <text x={side} y={22} fontSize={16} fontWeight={600} fill={palette.ink}>
        {title}
      </text>
      {sections.map((section) => (
        <g key={section.key}>
          <Frame section={section} width={width} palette={palette} place={place} />
          {section.bands.map((band) => (
            <Band key={band.y} band={band} palette={palette}>
              {band.rows.map((laid) => (
                <Row
                  key={laid.row.claim.id}
                  laid={laid}
                  section={section}
                  width={width}
                  palette={palette}
                  outlet={model.outlets.indexOf(laid.row.outlet)}
                  href={hrefOf(laid.row)}
                  place={place}
                />
              ))}
            </Band>
          ))}
        </g>
      ))}
    </svg>
  );
}

type Place = (axis: Axis, value: number) => number;

interface FrameProps {
  section: LaidSection;
  width: number;
  palette: Palette;
  place: Place;
}

/** Title, lines and numbers of an axis. */
function Frame({ section, width, palette, place }: FrameProps) {
  const { title, axis, tick, y, top, bottom } = section;
  return (
    <>
      {title !== '' && (
        <text x={side} y={y + 14} fontWeight={600} fill={palette.soft}>
          {title}
        </text>
      )}
      {axis.ticks.map((value) => {
        const x = place(axis, value);
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

function Band({
  band: { headings, y },
  palette,
  children,
}: {
  band: LaidBand;
  palette: Palette;
  children: React.ReactNode;
}) {
  return (
    <g>
      {headings.map((words, index) => (
        <text key={words} x={side} y={y + 18 + index * 26} fill={palette.soft} fontStyle="italic">
          {words}
        </text>
      ))}
      {children}
    </g>
  );
}

interface RowProps {
  laid: LaidRow;
  section: LaidSection;
  width: number;
  palette: Palette;
  outlet: number;
  href: string;
  place: Place;
}

/** A mark and, above it, whose it is; on the side where there is room for the words. */
function Row({
  laid: { row, stretch, y },
  section,
  width,
  palette,
  outlet,
  href,
  place,
}: RowProps) {
  const { axis } = section;
  const start = stretch.from === null ? side : place(axis, stretch.from);
  const end = stretch.to === null ? width - side : place(axis, stretch.to);
  const isLeft = start < width / 2;
  const words = section.title === '' ? row.words : (row.period ?? '');
  const beside = section.title === '' ? row.period : row.words;
  return (
    <a
      href={href}
      aria-label={`${row.outlet}: ${row.words}${row.period === null ? '' : `, ${row.period}`}`}
    >
      <rect x={0} y={y} width={width} height={rowHeight} fill="transparent" />
      <text
        x={isLeft ? start : end}
        y={y + 13}
        textAnchor={isLeft ? 'start' : 'end'}
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
        value={stretch.value === null ? null : place(axis, stretch.value)}
        y={y + 24}
        colour={colourOf(palette, outlet)}
        fill={row.group === null ? null : `url(#${patternId(outlet, row.group)})`}
        ground={palette.ground}
      />
    </a>
  );
}

/** Stripes of another slant for each group of claims that say the same. */
const slants = [45, 135, 0, 90];

function patternId(outlet: number, group: number): string {
  return `same-${outlet}-${group % slants.length}`;
}

function GroupPatterns({ palette, outlets }: { palette: Palette; outlets: readonly string[] }) {
  return (
    <defs>
      {outlets.flatMap((name, outlet) =>
        slants.map((slant, group) => (
          <pattern
            key={`${name} ${slant}`}
            id={patternId(outlet, group)}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${slant})`}
          >
            <rect width={6} height={6} fill={palette.ground} />
            <rect width={3} height={6} fill={colourOf(palette, outlet)} />
          </pattern>
        )),
      )}
    </defs>
  );
}
