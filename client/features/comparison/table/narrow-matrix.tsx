import { NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { CategoryMark } from '../../../components/category-mark.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import type { RowGroup } from '../grid/group-rows.ts';
import { cellIn, isOfSeveral, type MatrixColumn } from '../matrix.ts';
import type { OpenCellHandler } from '../open-handler.ts';
import { relationColumn } from '../relations/relation-cell.tsx';
import { RowRelation } from '../relations/row-relation.tsx';
import type { RelationsOfRows } from '../relations/row-relations.ts';
import type { SilentEdits } from '../silent-edits.ts';
import { CellContent } from './cell-content.tsx';
import { ColumnHead } from './column-head.tsx';
import classes from './narrow-matrix.module.css';
import { QuestionHead } from './question-head.tsx';
import { noOutlet } from '../../../lib/no-outlet.ts';

interface Props {
  groups: readonly RowGroup[];
  columns: readonly MatrixColumn[];
  relations: RelationsOfRows;
  edits: SilentEdits;
  onOpen: OpenCellHandler;
}

/** One outlet at a time, its questions below each other: for a phone. */
export function NarrowMatrix({ groups, columns, relations, edits, onOpen }: Props) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, columns.length - 1);
  const column = columns[at];
  if (!column) return null;
  return (
    <div className={classes.matrix}>
      <div className={classes.switcher}>
        <IconButton
          label="Previous outlet"
          size={32}
          disabled={at === 0}
          onClick={() => setChosen(at - 1)}
        >
          <IconChevronLeft size={18} stroke={1.5} />
        </IconButton>
        <NativeSelect
          className={classes.select}
          aria-label={`Outlet, ${at + 1} of ${columns.length}`}
          value={String(at)}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          data={columns.map(({ name, kind }, index) => ({
            value: String(index),
            label: kind === 'none' ? noOutlet : name,
          }))}
        />
        <IconButton
          label="Next outlet"
          size={32}
          disabled={at === columns.length - 1}
          onClick={() => setChosen(at + 1)}
        >
          <IconChevronRight size={18} stroke={1.5} />
        </IconButton>
      </div>
      <div className={classes.column}>
        <ColumnHead column={column} edits={edits} />
      </div>
      {groups.map(({ key, category, rows }) => (
        <section key={key}>
          <h2 className={classes.group}>
            {category ? <CategoryMark category={category} /> : 'No category'}
          </h2>
          {rows.map((row) => {
            const cell = cellIn(row, column.key);
            return (
              <div key={row.question.id} className={classes.row} data-question={row.question.id}>
                <h3 className={classes.question}>
                  <QuestionHead question={row.question} />
                </h3>
                {cell && (
                  <button
                    type="button"
                    className={classes.cell}
                    data-state={cell.state}
                    onClick={() => onOpen(row.question.id, column.key, false)}
                  >
                    <CellContent
                      cell={cell}
                      since={row.question.since}
                      edits={edits}
                      named={isOfSeveral(column)}
                    />
                  </button>
                )}
                <button
                  type="button"
                  className={classes.relation}
                  onClick={() => onOpen(row.question.id, relationColumn, false)}
                >
                  <span className={classes.relationHead}>All outlets</span>
                  <RowRelation relation={relations.get(row.question.id)} />
                </button>
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}
