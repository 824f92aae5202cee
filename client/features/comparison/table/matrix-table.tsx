import type { RefObject } from 'react';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { columnsStyle } from '../columns-style.ts';
import type { OpenCell } from '../filters/open-cell.ts';
import type { RowGroup } from '../grid/group-rows.ts';
import type { Position } from '../grid/moves.ts';
import type { GridHandlers } from '../grid/use-grid-focus.ts';
import type { MatrixColumn } from '../matrix.ts';
import type { OpenCellHandler } from '../open-handler.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { ColumnHead } from './column-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import classes from './matrix-table.module.css';

interface Props {
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  edits: SilentEdits;
  open: OpenCell | null;
  /** The cell in the tab order. */
  active: Position;
  table: RefObject<HTMLTableElement | null>;
  handlers: GridHandlers;
  onOpen: OpenCellHandler;
}

/** Questions × outlets: a real table, walked with the arrow keys. */
export function MatrixTable(props: Props) {
  const { groups, columns, edits, open, active, table, handlers, onOpen } = props;
  return (
    <table
      ref={table}
      role="grid"
      aria-label="Questions by outlet"
      className={classes.table}
      style={columnsStyle(columns.length)}
      {...handlers}
    >
      <colgroup>
        <col className={classes.questionColumn} />
        <col span={columns.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={classes.corner}>
            Question
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={classes.head}>
              <ColumnHead column={column} edits={edits} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, category, rows, firstRow }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className={classes.group}>
              <span className={classes.groupName}>
                {category ? <CategoryMark category={category} /> : 'No category'}
                <span className={classes.groupCount}>{rows.length}</span>
              </span>
            </th>
          </tr>
          {rows.map((row, index) => (
            <MatrixRow
              key={row.question.id}
              row={row}
              index={firstRow + index}
              columns={columns}
              edits={edits}
              activeColumn={active.row === firstRow + index ? active.column : null}
              openColumns={open?.questionId === row.question.id ? open.columns.join(',') : ''}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
