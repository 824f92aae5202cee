import { CategoryMark } from '../../../components/category-mark.tsx';
import type { RowGroup } from '../grid/group-rows.ts';
import type { MatrixColumn } from '../matrix.ts';
import type { RelationsOfRows } from '../relations/row-relations.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { ColumnHead } from '../table/column-head.tsx';
import type { Band } from './bands.ts';
import classes from './matrix-print.module.css';
import { PrintedRow } from './printed-row.tsx';

export interface PrintedMatrix {
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  relations: RelationsOfRows;
  edits: SilentEdits;
  /** Each value of a row in a line of its own. */
  values: boolean;
}

interface Props extends PrintedMatrix {
  band: Band<MatrixColumn>;
}

/** As many columns as can be read beside the questions; the relation stands in the first band. */
export function PrintedBand({ groups, columns, relations, edits, values, band }: Props) {
  const { from, columns: own } = band;
  const isFirst = from === 1;
  const which = bandWords(from, own.length, columns.length);
  return (
    <table className={classes.table} aria-label={`Questions by outlet, ${which}`}>
      <colgroup>
        <col className={classes.questionColumn} />
        {isFirst && <col className={classes.relationColumn} />}
        <col span={own.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            Question <span className={classes.which}>{which}</span>
          </th>
          {isFirst && (
            <th scope="col">
              Relation
              {columns.length > own.length && (
                <span className={classes.which}>of all {columns.length} columns</span>
              )}
            </th>
          )}
          {own.map((column) => (
            <th key={column.key} scope="col">
              <ColumnHead column={column} edits={edits} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, category, rows }) => (
        <tbody key={key}>
          <tr className={classes.group}>
            <th scope="rowgroup" colSpan={own.length + (isFirst ? 2 : 1)}>
              {category ? <CategoryMark category={category} /> : 'No category'}
            </th>
          </tr>
          {rows.map((row) => (
            <PrintedRow
              key={row.question.id}
              row={row}
              band={own}
              relation={relations.get(row.question.id)}
              showsRelation={isFirst}
              edits={edits}
              values={values}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** "columns 5–8 of 13" */
function bandWords(from: number, length: number, of: number): string {
  if (length === of) return of === 1 ? '1 column' : `${of} columns`;
  const to = from + length - 1;
  return from === to ? `column ${from} of ${of}` : `columns ${from}–${to} of ${of}`;
}
