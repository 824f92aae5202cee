import type { RefObject } from 'react';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { columnsStyle } from '../columns-style.ts';
import type { OpenCell } from '../filters/open-cell.ts';
import { drawnWhole, type Slot } from '../grid/column-window.ts';
import type { RowGroup } from '../grid/group-rows.ts';
import type { Position } from '../grid/moves.ts';
import type { GridHandlers } from '../grid/use-grid-focus.ts';
import type { MatrixColumn } from '../matrix.ts';
import type { OpenCellHandler } from '../open-handler.ts';
import headClasses from '../relations/relation-cell.module.css';
import type { RelationsOfRows } from '../relations/row-relations.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { ColumnHead } from './column-head.tsx';
import { Gap, gapKey } from './matrix-gap.tsx';
import { MatrixRow } from './matrix-row.tsx';
import classes from './matrix-table.module.css';

interface Props {
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  /** Which of the columns are drawn. */
  slots: readonly Slot[];
  /** The questions whose rows are drawn; null: all. */
  inSight: ReadonlySet<string> | null;
  relations: RelationsOfRows;
  edits: SilentEdits;
  /** Each value of a row in a line of its own. */
  values: boolean;
  open: OpenCell | null;
  /** The cell in the tab order. */
  active: Position;
  table: RefObject<HTMLTableElement | null>;
  handlers: GridHandlers;
  onOpen: OpenCellHandler;
}

/** Questions × outlets: a real table, walked with the arrow keys. */
export function MatrixTable(props: Props) {
  const { groups, columns, slots, relations, edits, values, open, active, table, handlers } = props;
  const { inSight, onOpen } = props;
  // Rows that come and go are of one height.
  const brief = columns.length > drawnWhole || inSight !== null;
  const isDrawn = (id: string, at: number) =>
    inSight === null || inSight.has(id) || active.row === at;
  const lines = 1 + groups.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
  return (
    <table
      ref={table}
      role="grid"
      aria-label="Questions by outlet"
      aria-colcount={columns.length + 2}
      aria-rowcount={lines}
      className={classes.table}
      data-brief={brief || undefined}
      style={columnsStyle(columns.length)}
      {...handlers}
    >
      <colgroup>
        <col className={classes.questionColumn} />
        <col span={columns.length} />
        <col className={classes.relationColumn} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={classes.corner} aria-colindex={1}>
            Question
          </th>
          {slots.map((slot) => {
            const column = 'column' in slot ? columns[slot.column] : undefined;
            if (!('column' in slot) || !column) return <Gap key={gapKey(slot)} slot={slot} />;
            return (
              <th
                key={column.key}
                scope="col"
                className={classes.head}
                aria-colindex={slot.column + 2}
              >
                <ColumnHead column={column} edits={edits} />
              </th>
            );
          })}
          <th
            scope="col"
            className={`${classes.head} ${headClasses.head}`}
            aria-colindex={columns.length + 2}
          >
            Relation
          </th>
        </tr>
      </thead>
      {groups.map(({ key, category, rows, firstRow }, group) => (
        <tbody key={key}>
          <tr aria-rowindex={firstRow + group + 2}>
            <th scope="rowgroup" colSpan={columns.length + 2} className={classes.group}>
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
              line={firstRow + index + group + 3}
              columns={columns}
              slots={slots}
              drawn={isDrawn(row.question.id, firstRow + index)}
              brief={brief}
              relation={relations.get(row.question.id)}
              edits={edits}
              values={values}
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
