import type { Category } from '#contract/nouns.ts';
import {
  cellIn,
  isOfSeveral,
  type CellClaim,
  type MatrixCell,
  type MatrixColumn,
} from '../matrix.ts';
import type { RowGroup } from '../grid/group-rows.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { RelationsOfRows } from '../relations/row-relations.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import { chainWords } from './chain-words.ts';
import { headlineWords } from './headline.ts';
import { periodWords } from './period-words.ts';
import { stateDetail } from './state-words.ts';

/** The matrix as rows of plain text, head first: for the clipboard. */
export function matrixAsTable(
  groups: readonly RowGroup[],
  columns: readonly MatrixColumn[],
  relations: RelationsOfRows,
): string[][] {
  const head = ['Category', 'Question', ...columns.map(({ name }) => name), 'Relation'];
  const rows = groups.flatMap(({ category, rows }) =>
    rows.map((row) => [
      categoryWords(category),
      row.question.text,
      ...columns.map((column) =>
        cellWords(cellIn(row, column.key), row.question.since, isOfSeveral(column)),
      ),
      relations.get(row.question.id)?.words ?? '',
    ]),
  );
  return [head, ...rows];
}

/** For a spreadsheet; what it would take for a formula is marked as text. */
export function asTsv(table: readonly string[][]): string {
  const cell = (text: string) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
  };
  return table.map((row) => row.map(cell).join('\t')).join('\n');
}

export function asMarkdown(table: readonly string[][]): string {
  const cell = (text: string) =>
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\\|<]/g, '\\$&');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const [head = [], ...rows] = table;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function categoryWords(category: Category | null): string {
  return category?.name ?? '';
}

function cellWords(
  cell: MatrixCell | undefined,
  since: PartialDate | null,
  named: boolean,
): string {
  if (!cell) return '';
  if (cell.state !== 'said') {
    const detail = stateDetail(cell, since);
    return detail === null ? cell.state : `${cell.state} (${detail})`;
  }
  const more = cell.claimCount - cell.claims.length;
  return [
    ...cell.claims.map((claim) => claimWords(claim, named)),
    ...(more > 0 ? [`+${more}`] : []),
  ].join('; ');
}

function claimWords(claim: CellClaim, named: boolean): string {
  const parts = [
    headlineWords(claim),
    periodWords(claim.period),
    chainWords(claim.chain),
    `“${claim.quote}”`,
    named ? (claim.outlet ?? noOutlet) : null,
    `¶ ${claim.place.paragraph} of ${claim.place.of}`,
    claim.status,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
