import { CodePoints } from '#core/text/code-points.ts';
import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

export type Headlines = ResponseOf<(typeof routes)['getHeadlines']>;
export type Headline = Headlines['items'][number];

/** The headlines of one date, by column. */
export interface HeadlineRow {
  published: Headline['published'];
  columns: Map<string, Headline[]>;
}

/** A row for each date, in their order. */
export function headlineRows({ items }: Headlines): HeadlineRow[] {
  const rows: HeadlineRow[] = [];
  for (const item of items) {
    let row = rows.at(-1);
    if (!row || row.published !== item.published) {
      rows.push((row = { published: item.published, columns: new Map() }));
    }
    row.columns.set(item.column, [...(row.columns.get(item.column) ?? []), item]);
  }
  return rows;
}

/** Columns with a headline. */
export function columnsWith({ columns, items }: Headlines): Headlines['columns'] {
  const used = new Set(items.map(({ column }) => column));
  return columns.filter(({ key }) => used.has(key));
}

/** A headline in pieces; `key`: what a marked word is looked for as. */
export function titleParts({
  title,
  marks,
}: Pick<Headline, 'title' | 'marks'>): { text: string; key: string | null }[] {
  const points = new CodePoints(title);
  const parts: { text: string; key: string | null }[] = [];
  let at = 0;
  for (const { start, end, key } of marks) {
    if (at < start) parts.push({ text: points.slice(at, start), key: null });
    parts.push({ text: points.slice(start, end), key });
    at = end;
  }
  if (at < points.length) parts.push({ text: points.slice(at), key: null });
  return parts;
}

/** A space between two marked words leads nowhere. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export function headlinesAsTable({ columns, items }: Headlines): string[][] {
  const head = ['Published', 'Outlet', 'Headline', 'Sets apart', 'Address'];
  const lines = items.map(({ articleId, title, column, published, marks }) => [
    published ?? '',
    columns.find(({ key }) => key === column)?.name ?? '',
    title,
    marks.map(({ key }) => key).join('; '),
    `/articles/${articleId}`,
  ]);
  return [head, ...lines];
}
