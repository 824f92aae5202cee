import { memo } from 'react';
import type { Slot } from '../grid/column-window.ts';
import { cellIn, isOfSeveral, type MatrixColumn, type MatrixRow as Row } from '../matrix.ts';
import type { OpenCellHandler } from '../open-handler.ts';
import { RelationCell, relationColumn } from '../relations/relation-cell.tsx';
import type { RowRelation } from '../relations/row-relations.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { Gap, gapKey } from './matrix-gap.tsx';
import classes from './matrix-table.module.css';
import { QuestionHead } from './question-head.tsx';
import { ValueRows } from './value-rows.tsx';

interface Props {
  row: Row;
  /** Its number among all rows, from 0. */
  index: number;
  /** Among all lines of the table, heads included, from 1: for screen readers. */
  line: number;
  columns: readonly MatrixColumn[];
  slots: readonly Slot[];
  /** False: out of sight, so that only the question stands there. */
  drawn: boolean;
  brief: boolean;
  /** Undefined: not there yet. */
  relation: RowRelation | undefined;
  /** Each value in a line of its own, below. */
  values: boolean;
  edits: SilentEdits;
  /** The column the keyboard stands in; null: in another row. */
  activeColumn: number | null;
  /** Keys of the columns whose cells are open, "a,b"; text, so that rows compare equal. */
  openColumns: string;
  onOpen: OpenCellHandler;
}

export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, index, line, columns, slots, drawn, brief, relation, edits } = props;
  const { values, activeColumn, openColumns, onOpen } = props;
  const { id } = row.question;
  const head = (
    <th scope="row" className={classes.question} aria-colindex={1}>
      <QuestionHead question={row.question} />
    </th>
  );
  if (!drawn) {
    return (
      <tr className={classes.row} aria-rowindex={line} data-question={id}>
        {head}
        <td colSpan={columns.length + 1} className={classes.gap} />
      </tr>
    );
  }
  const open = openColumns.split(',');
  return (
    <>
      <tr className={classes.row} aria-rowindex={line} data-question={id}>
        {head}
        {slots.map((slot) => {
          const column = 'column' in slot ? columns[slot.column] : undefined;
          if (!('column' in slot) || !column) return <Gap key={gapKey(slot)} slot={slot} />;
          return (
            <MatrixCell
              key={column.key}
              cell={cellIn(row, column.key)}
              questionId={id}
              since={row.question.since}
              place={`${index}:${slot.column}`}
              columnNumber={slot.column + 2}
              edits={edits}
              named={isOfSeveral(column)}
              brief={brief}
              isActive={activeColumn === slot.column}
              isOpen={open.includes(column.key)}
              onOpen={onOpen}
            />
          );
        })}
        <RelationCell
          relation={relation}
          questionId={id}
          place={`${index}:${columns.length}`}
          columnNumber={columns.length + 2}
          isActive={activeColumn === columns.length}
          isOpen={open.includes(relationColumn)}
          onOpen={onOpen}
        />
      </tr>
      {values && relation && <ValueRows relation={relation} columns={columns} slots={slots} />}
    </>
  );
});
