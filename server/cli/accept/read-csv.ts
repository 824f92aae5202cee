import { parse } from 'csv-parse/sync';
import { isPartialDate, precisionOf } from '#core/figures/partial-date.ts';
import { readCsvCell } from '#core/reports/csv-cell.ts';
import { byId, kindOf, Unreadable, type ReadBack } from './read-back.ts';

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
    if (kind === 'date') checkPrecision(name, value, row.get(`${name}${precision}`));
    fields.set(name, value);
  }
  return fields;
}

/** A date and the precision beside it must not say two things. */
function checkPrecision(name: string, date: string, said: string | undefined): void {
  if (isPartialDate(date) && precisionOf(date) === said) return;
  throw new Unreadable(`${name} is “${date}”, its precision “${said ?? ''}”.`);
}
