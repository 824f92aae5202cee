import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, readCsvCell } from './csv-cell.ts';
import { writeCsv } from './csv.ts';
import type { FieldKind, FieldValue } from './fields.ts';
import { bareClaim, date, sampleClaim, sampleReport } from './testing/sample-report.ts';

const cells: Record<string, { value: FieldValue; kind: FieldKind; cell: string }> = {
  'a plain text': { value: 'gulls', kind: 'text', cell: 'gulls' },
  'a comma': { value: 'gulls, terns', kind: 'text', cell: '"gulls, terns"' },
  'a quotation mark': { value: 'the "old" pier', kind: 'text', cell: '"the ""old"" pier"' },
  'a formula': { value: '=HYPERLINK("x")', kind: 'text', cell: `"'=HYPERLINK(""x"")"` },
  'a formula behind white space': { value: ' \t=1', kind: 'text', cell: `"' \t=1"` },
  plus: { value: '+1', kind: 'text', cell: "'+1" },
  minus: { value: '-1', kind: 'text', cell: "'-1" },
  at: { value: '@SUM(1)', kind: 'text', cell: "'@SUM(1)" },
  'a tabulator': { value: '\tx', kind: 'text', cell: `"'\tx"` },
  'a carriage return': { value: '\rx', kind: 'text', cell: `"'\rx"` },
  'a full-width equals sign': { value: '＝1', kind: 'text', cell: "'＝1" },
  'an apostrophe of its own': { value: "'=1", kind: 'text', cell: "''=1" },
  'an apostrophe before a word': { value: "'tis", kind: 'text', cell: "'tis" },
  'a negative number stays one': { value: '-4.5', kind: 'decimal', cell: '-4.5' },
  'a large number stays one': { value: '4600000000', kind: 'decimal', cell: '4600000000' },
  'a month is not taken for a day': { value: '2021-05', kind: 'date', cell: '2021-05-XX' },
  'a year': { value: '2021', kind: 'date', cell: '2021' },
  'a day': { value: '2021-05-06', kind: 'date', cell: '2021-05-06' },
  'yes or no': { value: true, kind: 'yes or no', cell: 'TRUE' },
};

describe('csvCell', () => {
  it.each(Object.entries(cells))('%s', (_name, { value, kind, cell }) => {
    expect(csvCell(value, kind)).toBe(cell);
    const unquoted = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect(readCsvCell(unquoted, kind)).toBe(String(value));
  });

  it('no text begins a formula, and every text comes back', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...Array.from(`=+-@\t\r＝＋－＠'" ,;\na1`)),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = csvCell(text, 'text');
        const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(inside).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
        expect(readCsvCell(inside, 'text')).toBe(text);
      }),
    );
  });
});

describe('writeCsv', () => {
  const [header = '', row = ''] = writeCsv(sampleReport([sampleClaim(), bareClaim()])).split(
    '\r\n',
  );

  it('begins with the mark that tells spreadsheets it is UTF-8', () => {
    expect(header.startsWith('\uFEFFid,question,')).toBe(true);
  });

  it('puts the precision of every date beside it', () => {
    const columns = header.split(',');
    expect(columns.indexOf('article.published.precision')).toBe(
      columns.indexOf('article.published') + 1,
    );
    expect(columns.indexOf('period.from.precision')).toBe(columns.indexOf('period.from') + 1);
    expect(row).toContain(',2031-05-XX,month,');
    expect(row).toContain(',2031,year,2031-05-06,day,');
  });

  it('has columns for the longest chain, and none for what nobody has', () => {
    expect(header).toContain('chain[1].occasion.said.precision');
    expect(header).not.toContain('chain[2]');
    expect(writeCsv(sampleReport([bareClaim()]))).not.toContain('hedges');
  });

  it('keeps a published day a day', () => {
    const { article } = sampleClaim();
    const claim = sampleClaim({ article: { ...article, published: date('2031-05-06') } });
    expect(writeCsv(sampleReport([claim]))).toContain(',2031-05-06,day,editor,');
  });
});
