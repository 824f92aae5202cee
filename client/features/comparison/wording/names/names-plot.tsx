import type { TopicNames } from '#contract/names.ts';
import type { Palette } from '../../drawing/palette.ts';
import { Picture } from '../../drawing/picture.tsx';
import { cut } from '../../drawing/text-room.ts';
import type { NamingRow, ThingRows } from './names-model.ts';

interface Props {
  names: TopicNames;
  things: readonly ThingRows[];
  width: number;
  palette: Palette;
  /** The address that opens the passages of a naming in a column. */
  hrefOf: (thing: string, words: string, column: string) => string;
}

const rowHeight = 20;
const headHeight = 30;
const top = 28;
const leastLane = 64;

/** As many columns as have room; the table has all. */
export function columnsShown(width: number): number {
  return Math.max(2, Math.floor((width - labelRoom(width)) / leastLane));
}

function labelRoom(width: number): number {
  return Math.min(220, Math.max(110, width * 0.28));
}

/**
 * For each thing a line for each naming, for each column a bar: the share of the column's articles
 * that say it. Grey is what all say, ink what only some do.
 */
export function NamesPlot({ names, things, width, palette, hrefOf }: Props) {
  const left = labelRoom(width);
  const columns = names.columns.slice(0, columnsShown(width));
  const lane = (width - left) / Math.max(1, columns.length);
  const { placed, height } = layOut(things);
  return (
    <Picture
      label="The same thing under different names"
      width={width}
      height={height}
      palette={palette}
    >
      {columns.map(({ key, name }, at) => (
        <text key={key} x={left + lane * at} y={16} fill={palette.soft}>
          {cut(name, lane - 8)}
          <title>{name}</title>
        </text>
      ))}
      {placed.map(({ thing: { thing, rows }, from }) => (
        <g key={thing.id}>
          <line x1={0} x2={width} y1={from + 4} y2={from + 4} stroke={palette.line} />
          <text x={0} y={from + 22} fontWeight={600} fill={palette.ink}>
            {cut(thing.name, left * 2)}
            {thing.kind === 'offer' && (
              <tspan fill={palette.soft} fontWeight={400}>
                {' '}
                offered
              </tspan>
            )}
          </text>
          {rows.map((row, at) => (
            <Line
              key={row.naming.words}
              row={row}
              y={from + headHeight + at * rowHeight}
              {...{ left, lane, palette, columns }}
              hrefOf={(column) => hrefOf(thing.id, row.naming.words, column)}
            />
          ))}
        </g>
      ))}
    </Picture>
  );
}

/** Where each thing starts, and how high all are together. */
function layOut(things: readonly ThingRows[]) {
  let y = top;
  const placed = things.map((thing) => {
    const from = y;
    y += headHeight + thing.rows.length * rowHeight;
    return { thing, from };
  });
  return { placed, height: y + 8 };
}

interface LineProps {
  row: NamingRow;
  y: number;
  left: number;
  lane: number;
  palette: Palette;
  columns: TopicNames['columns'];
  hrefOf: (column: string) => string;
}

function Line({
  row: { naming, shared, cells },
  y,
  left,
  lane,
  palette,
  columns,
  hrefOf,
}: LineProps) {
  const fill = shared ? palette.soft : palette.ink;
  const room = lane - 30;
  return (
    <g>
      <text x={8} y={y + 13} fill={fill}>
        {cut(naming.words, left - 16)}
        <title>{naming.words}</title>
      </text>
      {columns.map(({ key, name, articles }, at) => {
        const cell = cells[at];
        if (!cell) return null;
        const x = left + lane * at;
        const bar = Math.max(2, (cell.articles / Math.max(1, articles)) * room);
        const label = `${name} says “${naming.words}” in ${cell.articles} of ${articles} articles, ${cell.times} times`;
        return (
          <a key={key} href={hrefOf(key)} aria-label={label}>
            <title>{label}</title>
            <rect x={x} y={y} width={lane} height={rowHeight} fill={palette.ground} />
            <rect
              x={x}
              y={y + 4}
              width={bar}
              height={11}
              fill={shared ? palette.line : palette.ink}
              stroke={shared ? palette.soft : palette.ink}
            />
            <text x={x + bar + 5} y={y + 13} fill={fill}>
              {cell.articles}
            </text>
          </a>
        );
      })}
    </g>
  );
}
