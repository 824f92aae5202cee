import { Link } from '@tanstack/react-router';
import type { TopicFrames } from '#contract/frame-coverage.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';
import {
  cellWords,
  codedWords,
  columnName,
  nothingCoded,
  percent,
  type FramesCell,
  type FramesColumn,
  type FramesRow,
} from './frames-model.ts';
import view from '../../views/view.module.css';
import classes from './frames.module.css';
import { writeOpenFrame } from './open-frame.ts';

/** What the plot shows, to be read: of all columns. */
export function FramesTable({ columns, rows }: TopicFrames) {
  return (
    <div className={view.tableRoom} tabIndex={0} role="group" aria-label="Table of the frames">
      <table className={`${view.table ?? ''} ${classes.table ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">Frame</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" dir="auto">
                {columnName(column)}
                <span className={classes.soft}>{codedWords(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.frame.key}>
              <th scope="row" dir="auto">
                {row.frame.name}
                {row.frame.archived && <span className={classes.soft}>archived</span>}
              </th>
              {columns.map((column, at) => (
                <td key={column.key}>
                  <Cell row={row} column={column} cell={row.cells[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  row: FramesRow;
  column: FramesColumn;
  cell: FramesCell | undefined;
}

function Cell({ row, column, cell }: CellProps) {
  const share = cell && percent(cell.articles, column.coded);
  if (!cell || share === null) return <span className={classes.soft}>{nothingCoded}</span>;
  if (cell.articles === 0) return `0 of ${column.coded}`;
  const frame = writeOpenFrame({ frame: row.frame.key, column: column.key });
  return (
    <Link
      to="."
      search={(previous: MatrixSearch) => ({ ...previous, frame })}
      className={classes.cell}
      aria-label={`${columnName(column)}: ${row.frame.name} in ${cellWords(cell, column)}`}
    >
      <span className={classes.share}>
        {cell.articles} of {column.coded} · {share}
      </span>
      <span className={classes.soft}>primary {cell.primary}</span>
    </Link>
  );
}
