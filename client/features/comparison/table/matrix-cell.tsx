import { memo } from 'react';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { MatrixCell as Cell } from '../matrix.ts';
import { addsBeside, type OpenCellHandler } from '../open-handler.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { CellContent } from './cell-content.tsx';
import classes from './matrix-cell.module.css';

interface Props {
  cell: Cell | undefined;
  questionId: string;
  since: PartialDate | null;
  /** "row:column", both from 0. */
  place: string;
  columnNumber: number;
  edits: SilentEdits;
  /** Each claim names its outlet. */
  named: boolean;
  /** All rows are of one height: only the first claim shows. */
  brief: boolean;
  isActive: boolean;
  isOpen: boolean;
  onOpen: OpenCellHandler;
}

/** Memoised: walking through the table draws the cell one leaves and the one one enters. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { cell, questionId, since, place, columnNumber, edits, named, brief } = props;
  const { isActive, isOpen, onOpen } = props;
  if (!cell) {
    return (
      <td className={classes.cell} aria-colindex={columnNumber} aria-busy>
        <span className={classes.awaited}>…</span>
      </td>
    );
  }
  return (
    <td className={classes.cell} data-state={cell.state} aria-colindex={columnNumber}>
      <button
        type="button"
        className={classes.button}
        data-cell={place}
        data-open={isOpen || undefined}
        aria-pressed={isOpen}
        tabIndex={isActive ? 0 : -1}
        onClick={(event) => onOpen(questionId, cell.column, addsBeside(event))}
      >
        <CellContent cell={cell} since={since} edits={edits} named={named} brief={brief} />
      </button>
    </td>
  );
});
