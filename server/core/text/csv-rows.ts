export interface CsvRow {
  /** The line it begins on, from 1. */
  line: number;
  cells: string[];
}

/**
 * A table of values apart (RFC 4180): quoted cells hold separators, line breaks and doubled quotes.
 * Lines without anything are left out. A quote that is never closed takes the rest of the text:
 * `unclosed` is then the line it was opened on.
 */
export function csvRows(
  text: string,
  separator: string,
): { rows: CsvRow[]; unclosed: number | null } {
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let [cell, line] = ['', 1];
  let opened: number | null = null;
  const endRow = () => {
    row.cells.push(cell);
    if (row.cells.some((each) => each.trim() !== '')) rows.push(row);
    cell = '';
    row = { line: line + 1, cells: [] };
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opened !== null && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (opened !== null || cell.trim() === '')) {
      // What stands before an opening quote is white space.
      if (opened === null) cell = '';
      opened = opened === null ? line : null;
    } else if (opened === null && sign === separator) {
      row.cells.push(cell);
      cell = '';
    } else if (opened === null && sign === '\n') endRow();
    else cell += sign;
    if (sign === '\n') line += 1;
  }
  endRow();
  return { rows, unclosed: opened };
}
