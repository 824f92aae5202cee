import type { Palette } from '../../drawing/palette.ts';
import { Picture } from '../../drawing/picture.tsx';
import { side, small } from '../../drawing/place.ts';
import { barHeight, labelLine, layOutFrames, numberRoom, type Band } from './frames-layout.ts';
import { cellWords, columnName, type FramesColumn, type FramesRow } from './frames-model.ts';

interface Props {
  columns: readonly FramesColumn[];
  /** Those of them that are drawn. */
  shown: readonly FramesColumn[];
  rows: readonly FramesRow[];
  width: number;
  palette: Palette;
  /** The address at which the articles of a frame in a column are open. */
  hrefOf: (row: FramesRow, column: FramesColumn) => string;
}

/**
 * Frames down the side, columns across: a bar is the share of the column's coded articles that
 * carry the frame, its dark part those in which it leads. One picture, to be saved as it is.
 */
export function FramesPlot({ columns, shown, rows, width, palette, hrefOf }: Props) {
  const { bands, lane, height } = layOutFrames(columns, shown, rows, width);
  return (
    <Picture label="Frames by outlet" {...{ width, height, palette }}>
      {bands.map((band) => (
        <g key={band.y}>
          <Heads band={band} palette={palette} />
          {band.rows.map(({ row, y, height: rowHeight, label }) => (
            <g key={row.frame.key}>
              <line x1={side} x2={width - side} y1={y} y2={y} stroke={palette.line} />
              {label.map((line, index) => (
                <text key={index} x={side} y={y + 16 + index * labelLine} fill={palette.ink}>
                  {line}
                </text>
              ))}
              {band.columns.map(({ column, at, x }) => (
                <Cell
                  key={column.key}
                  {...{ row, column, at, x, lane, palette, hrefOf, rowHeight }}
                  y={y}
                />
              ))}
            </g>
          ))}
        </g>
      ))}
    </Picture>
  );
}

function Heads({ band, palette }: { band: Band; palette: Palette }) {
  return band.columns.map(({ column, x, name, coded }) => {
    const lineAt = (index: number) => band.y + small.size + index * small.line;
    return (
      <g key={column.key}>
        <title>{columnName(column)}</title>
        {name.map((line, index) => (
          <text key={index} x={x} y={lineAt(index)} fontWeight={600} fill={palette.ink}>
            {line}
          </text>
        ))}
        {coded.map((line, index) => (
          <text key={index} x={x} y={lineAt(name.length + index)} fill={palette.soft}>
            {line}
          </text>
        ))}
      </g>
    );
  });
}

interface CellProps extends Pick<Props, 'palette' | 'hrefOf'> {
  row: FramesRow;
  column: FramesColumn;
  /** Its place among all columns. */
  at: number;
  x: number;
  y: number;
  rowHeight: number;
  lane: number;
}

function Cell({ row, column, at, x, y, rowHeight, lane, palette, hrefOf }: CellProps) {
  const cell = row.cells[at];
  // Of nothing there is no share: the head says so, and no bar stands here.
  if (!cell || column.coded === 0) return null;
  const room = lane - numberRoom;
  const widthOf = (articles: number) => (articles / column.coded) * room;
  const colour = palette.outlets[0] ?? palette.ink;
  const bar = { x, y: y + 6, height: barHeight };
  const whole = <rect {...bar} width={room} fill="none" stroke={palette.line} />;
  if (cell.articles === 0) return whole;
  const words = `${columnName(column)}: ${row.frame.name} in ${cellWords(cell, column)}`;
  return (
    <a href={hrefOf(row, column)} aria-label={words}>
      <title>{words}</title>
      <rect x={x} y={y + 1} width={lane - 4} height={rowHeight - 2} fill={palette.ground} />
      {whole}
      <rect {...bar} width={widthOf(cell.articles)} fill={palette.line} stroke={colour} />
      <rect {...bar} width={widthOf(cell.primary)} fill={colour} />
      <text x={x + room + 6} y={y + 16} fill={palette.ink}>
        {cell.articles}
      </text>
    </a>
  );
}
