import type { FieldKind, FieldValue } from './fields.ts';

/**
 * What spreadsheets take for a formula when a cell begins with it, its full-width twins included,
 * also behind white space. Apostrophes in front count too, so that our own can be told from them.
 */
const formula = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * One cell: the only way into a CSV. Numbers stay numbers; a text that a spreadsheet would run
 * begins with an apostrophe, which `readCsvCell` takes away again.
 */
export function csvCell(value: FieldValue, kind: FieldKind): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const written = String(value);
  if (kind === 'whole' || (kind === 'decimal' && plainNumber.test(written))) return written;
  if (kind === 'date') return csvDate(written);
  return quote(formula.test(written) ? `'${written}` : written);
}

/** What was written into a cell. */
export function readCsvCell(cell: string, kind: FieldKind): string {
  if (kind === 'yes or no') return cell === 'TRUE' ? 'true' : 'false';
  if (kind === 'date') return cell.replace(/(-XX)+$/, '');
  return /^'/.test(cell) && formula.test(cell) ? cell.slice(1) : cell;
}

/**
 * Spreadsheets turn "2021-05" into the first of May; "2021-05-XX" says the same in EDTF (ISO
 * 8601-2) and is left alone.
 */
function csvDate(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-XX` : date;
}

function quote(text: string): string {
  return /[",;\r\n\t]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
