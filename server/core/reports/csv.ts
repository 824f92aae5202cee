import { isPartialDate, precisionOf } from '../figures/partial-date.ts';
import { csvCell } from './csv-cell.ts';
import { fieldRuns, fieldsOf, type Field, type FieldKind, type FieldRun } from './fields.ts';
import { claimsOf, type Report } from './report.ts';

/** Spreadsheets read UTF-8 only behind this mark. */
const byteOrderMark = '\uFEFF';

/**
 * A row for each claim, a column for each of its fields; dates have their precision beside them.
 * Lists take as many columns as their longest one needs.
 */
export function writeCsv(report: Report): string {
  const rows = claimsOf(report).map((claim) => new Map(cellsOf(fieldsOf(claim))));
  const columns = columnsOf(rows);
  const lines = [columns, ...rows.map((cells) => columns.map((column) => cells.get(column) ?? ''))];
  return `${byteOrderMark}${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

const precisionColumn = (path: string) => `${path}.precision`;

function cellsOf(fields: readonly Field[]): [column: string, cell: string][] {
  return fields.flatMap(({ path, kind, value }) => {
    const cell: [string, string] = [path, csvCell(value, kind)];
    if (kind !== 'date' || typeof value !== 'string' || !isPartialDate(value)) return [cell];
    return [cell, [precisionColumn(path), precisionOf(value)]];
  });
}

/** Fields that stand alone have a column even where all are empty; items of lists where needed. */
function columnsOf(rows: readonly ReadonlyMap<string, string>[]): string[] {
  const used = new Set(rows.flatMap((cells) => [...cells.keys()]));
  const indices = [...used].map((path) => Number(/\[(\d+)\]/.exec(path)?.[1] ?? -1));
  const longest = indices.reduce((most, index) => Math.max(most, index + 1), 0);
  return fieldRuns.flatMap((run) =>
    repeat(run, longest)
      .flatMap(({ path, kind }) => (kind === 'date' ? [path, precisionColumn(path)] : [path]))
      .filter((column) => !column.includes('[') || used.has(column)),
  );
}

/** Item by item: all of the first link of a chain, then all of the second. */
function repeat(run: FieldRun, longest: number): { path: string; kind: FieldKind }[] {
  if (run.list === null) return run.shapes;
  return Array.from({ length: longest }, (_, index) =>
    run.shapes.map(({ path, kind }) => ({ path: path.replace('[]', `[${index}]`), kind })),
  ).flat();
}
