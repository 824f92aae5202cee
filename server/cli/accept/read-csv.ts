import { parse } from 'csv-parse/sync';
import { isPartialDate, precisionOf } from '#core/figures/partial-date.ts';
import { readCsvCell } from '#core/reports/csv-cell.ts';
import { byId, kindOf, type ReadBack } from './read-back.ts';

const precision = '.precision';

/** The rows of an exported table; an empty cell says nothing. */
export function readCsv(table: string): ReadBack {
  const [header = [], ...rows] = parse(table, { bom: true });
  return byId(rows.map((cells) => fieldsOf(header, cells)));
}

function fieldsOf(header: readonly string[], cells: readonly string[]): Map<string, string> {
  const row = new Map(header.map((name, index) => [name, cells[index] ?? '']));
  const fields = new Map<string, string>();
  for (const [name, cell] of row) {
    if (cell === '' || name.endsWith(precision)) continue;
    const kind = kindOf(name);
    const value = readCsvCell(cell, kind);
    const said = row.get(`${name}${precision}`);
    fields.set(name, kind === 'date' ? withPrecision(value, said) : value);
  }
  return fields;
}

/** A date and the precision beside it must not say two things: then it is neither. */
function withPrecision(date: string, said: string | undefined): string {
  if (isPartialDate(date) && precisionOf(date) === said) return date;
  return `${date} to the ${said ?? '?'}`;
}
