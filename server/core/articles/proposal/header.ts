import { parsePartialDate, type PartialDate } from '../../figures/partial-date.ts';
import type { Range } from '../../text/range.ts';
import { dateInLine } from './date-line.ts';
import type { PageLine } from './page-line.ts';

/** A line that says of itself what it holds: "Published: 6 May 2021". Ranges count in the text. */
export interface HeaderField {
  field: 'title' | 'outlet' | 'byline' | 'published' | 'updated' | 'other';
  value: Range;
  date: PartialDate | null;
}

const fields: ReadonlyMap<string, HeaderField['field']> = new Map(
  (
    [
      ['title', 'title|headline'],
      ['outlet', 'source|outlet|publisher|publication|newspaper|site|website'],
      ['byline', 'author|authors|byline|by'],
      [
        'published',
        'date|published|published on|published at|publication date|posted|posted on|first published',
      ],
      ['updated', 'updated|last updated|modified|last modified'],
      ['other', 'url|link|section|language|copyright|keywords|tags|id'],
    ] as const
  ).flatMap(([field, names]) => names.split('|').map((name) => [name, field] as const)),
);

/** Lines of a head that exporters and collectors put before an article. */
const longestName = 20;

/** "Title: …", "Date: 2021-05-06". */
export function readField(line: PageLine): HeaderField | null {
  const colon = line.text.slice(0, longestName + 1).indexOf(':');
  if (colon < 0) return null;
  const field = fields.get(line.text.slice(0, colon).trim().toLowerCase());
  if (!field) return null;
  const gap = /^[:\s]*/u.exec(line.text.slice(colon))?.[0].length ?? 1;
  const value = { from: line.range.from + colon + gap, to: line.range.to };
  if (value.from >= value.to) return null;
  if (field !== 'published' && field !== 'updated') return { field, value, date: null };
  const found = dateInLine(line.text);
  if (!found) return null;
  const range = { from: line.range.from + found.range.from, to: line.range.from + found.range.to };
  return { field, value: range, date: found.date };
}

/** "date 2021-05-06 Port reopens": a marker with the date, and the first line after it. */
export function readMarker(
  line: PageLine,
): { date: PartialDate; range: Range; rest: PageLine } | null {
  const match = /^(date:?\s+)(\d{4}-\d{2}(?:-\d{2})?)(?=\s|$)\s*/iu.exec(line.text);
  const date = match && parsePartialDate(match[2] ?? '');
  if (!match || !date) return null;
  const from = line.range.from + (match[1] ?? '').length;
  const restFrom = line.range.from + match[0].length;
  return {
    date,
    range: { from, to: from + date.length },
    rest: {
      ...line,
      range: { from: restFrom, to: line.range.to },
      text: line.text.slice(match[0].length),
    },
  };
}
