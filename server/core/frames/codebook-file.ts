import { csvCell, readCsvCell } from '../reports/csv-cell.ts';
import { csvRows } from '../text/csv-rows.ts';
import { isRecord } from '../values/objects.ts';
import { checkRows, type CodebookRow, type ReadCodebook } from './check-rows.ts';
import type { FrameFields } from './frame.ts';

const columns = ['name', 'description', 'source'] as const;
type Column = (typeof columns)[number];

const isColumn = (title: string): title is Column => columns.some((column) => column === title);
const columnsInWords = 'The columns are name, description and source; only the name is needed.';

/** What spreadsheets put before UTF-8. */
const byteOrderMark = /^\uFEFF/;

/** Reads a codebook of frames from a file, CSV or JSON: all of it, or what is wrong with it. */
export function readCodebook(file: string): ReadCodebook {
  const text = file.replace(byteOrderMark, '').replaceAll('\r\n', '\n');
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function readCsv(text: string): ReadCodebook {
  const head = text.trimStart().split('\n', 1)[0] ?? '';
  const { rows, unclosed } = csvRows(text, separatorOf(head));
  if (unclosed !== null) {
    return refused(`Line ${unclosed}`, 'A quotation mark is opened here and never closed.');
  }
  const [titles, ...lines] = rows;
  if (!titles) return refused('The file', 'It is empty.');
  const heads = titles.cells.map((title) => title.trim().toLowerCase());
  const unknown = heads.find((title) => title !== '' && !isColumn(title));
  if (unknown !== undefined || !heads.includes('name')) {
    const what = unknown === undefined ? 'No column is called name.' : `What is “${unknown}”?`;
    return refused(`Line ${titles.line}`, `${what} ${columnsInWords}`);
  }
  return checkRows(
    lines.map(({ line, cells }) => ({
      at: `Line ${line}`,
      fields: new Map(heads.map((title, at) => [title, readCsvCell(cells[at] ?? '', 'text')])),
      surplus: cells.slice(heads.length).some((cell) => cell.trim() !== ''),
    })),
  );
}

/** Spreadsheets write what their country does. */
function separatorOf(head: string): string {
  const often = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best));
}

function readJson(text: string): ReadCodebook {
  const parsed = parseJson(text);
  if ('error' in parsed) return refused('The file', `It is no JSON: ${parsed.error}`);
  const { value } = parsed;
  const list: unknown = isRecord(value) ? value.frames : value;
  if (!Array.isArray(list)) {
    return refused('The file', 'JSON is a list of frames, or {"frames": […]}.');
  }
  return checkRows(list.map((entry: unknown, index) => rowOf(entry, `Frame ${index + 1}`)));
}

function rowOf(entry: unknown, at: string): CodebookRow {
  if (!isRecord(entry)) return { at, problem: 'It is no object with a name.' };
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(entry)) {
    if (!isColumn(key)) return { at, problem: `What is “${key}”? ${columnsInWords}` };
    if (typeof value === 'string') fields.set(key, value);
    else if (value !== null) return { at, problem: `Its ${key} is no text.` };
  }
  return { at, fields, surplus: false };
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const refused = (at: string, message: string): ReadCodebook => ({
  frames: [],
  problems: [{ at, message }],
});

/** A codebook as it is read again: opens in a spreadsheet. */
export function writeCodebookCsv(frames: readonly FrameFields[]): string {
  const lines = frames.map((frame) =>
    columns.map((column) => csvCell(frame[column] ?? '', 'text')),
  );
  return `\uFEFF${[[...columns], ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

export function writeCodebookJson(frames: readonly FrameFields[]): string {
  const plain = frames.map(({ name, description, source }) => ({ name, description, source }));
  return `${JSON.stringify({ frames: plain }, null, 2)}\n`;
}
