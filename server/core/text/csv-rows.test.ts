import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../reports/csv-cell.ts';
import { csvRows } from './csv-rows.ts';

const cells = (text: string, separator = ',') =>
  csvRows(text, separator).rows.map((row) => row.cells);

describe('a table', () => {
  test('is read as csv-parse reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab ,;"\n\t=é🌊')) });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const text = rows
          .map((row) => row.map((each) => csvCell(each, 'text')).join(','))
          .join('\n');
        const theirs = parse(text, { skip_records_with_empty_values: true });
        expect(cells(text)).toEqual(theirs);
      }),
    );
  });

  test('names the line on which each row begins, over rows of several lines', () => {
    const { rows } = csvRows('a\n"b\nb"\n\nc', ',');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('of any separator; a quote inside a cell is a quote', () => {
    expect(cells('a;b\tc', ';')).toEqual([['a', 'b\tc']]);
    expect(cells('6" pipe, "x""y"')).toEqual([['6" pipe', 'x"y']]);
  });

  test('says where a quotation was opened that is never closed', () => {
    expect(csvRows('a\nb,"c\nd', ',').unclosed).toBe(2);
  });
});
