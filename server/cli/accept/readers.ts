import type { ReportFormat } from '#contract/reports.ts';
import type { ReadBack } from './read-back.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { readJsonLd } from './read-jsonld.ts';
import { readMarkdown } from './read-markdown.ts';

/** How each export is read back; every claim of it by id, every field by path. */
export const readers: Record<ReportFormat, (text: string) => ReadBack> = {
  html: readHtml,
  md: readMarkdown,
  csv: readCsv,
  jsonld: readJsonLd,
};
