import { memo } from 'react';
import { cellIn, type MatrixColumn, type MatrixRow as Row } from '../matrix.ts';
import { addsBeside, type OpenCellHandler } from '../open-handler.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { CellContent } from './cell-content.tsx';
import classes from './matrix-table.module.css';
import { QuestionHead } from './question-head.tsx';

interface Props {
  row: Row;
  /** Its number among all rows, from 0. */
  index: number;
  columns: readonly MatrixColumn[];
  edits: SilentEdits;
  /** The column the keyboard stands in; null: in another row. */
  activeColumn: number | null;
  /** Keys of the columns whose cells are open, "a,b"; text, so that rows compare equal. */
  openColumns: string;
  onOpen: OpenCellHandler;
}

/** Memoised: moving through the table draws two rows, not all. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, index, columns, edits, activeColumn, openColumns, onOpen } = props;
  const open = openColumns.split(',');
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.question}>
        <QuestionHead question={row.question} />
      </th>
      {columns.map(({ key }, column) => {
        const cell = cellIn(row, key);
        return (
          <td key={key} className={classes.cell} data-state={cell?.state}>
            {cell && (
              <button
                type="button"
                className={classes.button}
                data-cell={`${index}:${column}`}
                data-open={open.includes(key) || undefined}
                aria-pressed={open.includes(key)}
                tabIndex={activeColumn === column ? 0 : -1}
                onClick={(event) => onOpen(row.question.id, key, addsBeside(event))}
              >
                <CellContent cell={cell} since={row.question.since} edits={edits} />
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
});
