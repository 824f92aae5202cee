import { Link } from '@tanstack/react-router';
import { StateIcon } from '../components/state-icon.tsx';
import { writeOpenCell } from '../filters/open-cell.ts';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { stateDetail } from '../words/state-words.ts';
import { countOf } from '../../../lib/count-of.ts';
import {
  nameOf,
  type CoverageCell,
  type CoverageColumn,
  type CoverageRow,
} from './coverage-model.ts';
import classes from '../views/view.module.css';
import own from './coverage.module.css';
import { TableTwin } from '../views/table-twin.tsx';

interface Props {
  topicId: string;
  rows: readonly CoverageRow[];
  columns: readonly CoverageColumn[];
}

/** Every question and outlet with its state, in shape and word; each opens its cell of the matrix. */
export function CoverageTable({ topicId, rows, columns }: Props) {
  return (
    <TableTwin
      label="Table of the coverage"
      heads={['Question', 'Left out by', ...columns.map(headOf)]}
      className={own.grid}
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.question.id}>
            <th scope="row" dir="auto">
              {row.question.text}
            </th>
            <td>{row.omissions}</td>
            {columns.map((column, at) => {
              const cell = row.cells[at];
              return (
                <td key={column.key} data-state={cell?.state}>
                  {cell && <State {...{ topicId, row, column, cell }} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

function headOf(column: CoverageColumn) {
  return { name: nameOf(column), title: nameOf(column) };
}

interface StateProps {
  topicId: string;
  row: CoverageRow;
  column: CoverageColumn;
  cell: CoverageCell;
}

function State({ topicId, row: { question }, column, cell }: StateProps) {
  const { state, claims, articles, read } = cell;
  const detail = stateDetail({ state, articles, read, claimCount: claims }, question.since);
  const open = writeOpenCell({ questionId: question.id, columns: [column.key] });
  return (
    <Link
      to="/compare/$topicId"
      params={{ topicId }}
      search={(previous: MatrixSearch) => ({ ...previous, view: undefined, cell: open })}
      className={own.state}
    >
      <StateIcon state={state} />
      <span>
        {state === 'said' ? countOf(claims, 'claim') : state}
        {detail !== null && <span className={classes.soft}> {detail}</span>}
      </span>
    </Link>
  );
}

/** The states as words, for a spreadsheet. */
export function coverageAsTable(
  rows: readonly CoverageRow[],
  columns: readonly CoverageColumn[],
): string[][] {
  return [
    ['Question', 'Left out by', ...columns.map(nameOf)],
    ...rows.map(({ question, omissions, cells }) => [
      question.text,
      String(omissions),
      ...cells.map((cell) => {
        const { state, articles, read, claims } = cell;
        if (state === 'said') return countOf(claims, 'claim');
        const detail = stateDetail({ state, articles, read, claimCount: claims }, question.since);
        return detail === null ? state : `${state}, ${detail}`;
      }),
    ]),
  ];
}
