import { claimsOf } from '#core/reports/report.ts';
import { writeCsv } from '#core/reports/csv.ts';
import { anchorOf, writeHtml, writeHtmlBody } from '#core/reports/html/html.ts';
import { writeJsonLd } from '#core/reports/jsonld.ts';
import { writeMarkdown } from '#core/reports/markdown.ts';
import { preflight } from '#core/reports/preflight.ts';
import type { Report } from '#core/reports/report.ts';
import type { ReportFormat } from '#contract/reports.ts';
import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { buildReport } from './build-report.ts';
import {
  createReport,
  editReport,
  restoreReport,
  trashReport,
  viewReport,
} from './report-commands.ts';
import type { ReportDeps } from './report-deps.ts';
import { presentReport } from './report-presenter.ts';
import { listReports } from './report-query.ts';

interface Format {
  write: (report: Report) => string;
  mediaType: string;
}

const formats: Record<ReportFormat, Format> = {
  html: { write: writeHtml, mediaType: 'text/html; charset=utf-8' },
  md: { write: writeMarkdown, mediaType: 'text/markdown; charset=utf-8' },
  csv: { write: writeCsv, mediaType: 'text/csv; charset=utf-8; header=present' },
  jsonld: {
    write: writeJsonLd,
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
};

export function reportRoutes(deps: ReportDeps): Implementation[] {
  const { database } = deps;
  return [
    implement(routes.listReports, async ({ actor, query }) => {
      const { rows, nextCursor } = await listReports(database, actor, query);
      return { items: rows.map((row) => presentReport(actor, row)), nextCursor };
    }),
    implement(routes.createReport, ({ actor, body }) => createReport(database, actor, body)),
    implement(routes.getReport, ({ actor, params }) =>
      viewReport(database, actor, params.reportId),
    ),
    implement(routes.editReport, ({ actor, params, ifVersion, body }) =>
      editReport(database, actor, params.reportId, ifVersion, body),
    ),
    implement(routes.trashReport, ({ actor, params, ifVersion }) =>
      trashReport(database, actor, params.reportId, ifVersion),
    ),
    implement(routes.restoreReport, ({ actor, params }) =>
      restoreReport(database, actor, params.reportId),
    ),
    implement(routes.previewReport, async ({ actor, params }) => {
      const saved = await viewReport(database, actor, params.reportId);
      const { report, currentTexts } = await buildReport(deps, actor, saved);
      return {
        html: writeHtmlBody(report),
        outline: report.questions.map(({ text, claims }, index) => ({
          anchor: anchorOf(index),
          text,
          claimCount: claims.length,
        })),
        preflight: preflight(report, { currentTexts }),
        claimCount: claimsOf(report).length,
        articleCount: report.articles.length,
      };
    }),
    implement(routes.exportReport, async ({ actor, params }) => {
      const saved = await viewReport(database, actor, params.reportId);
      const { report } = await buildReport(deps, actor, saved);
      const { write, mediaType } = formats[params.format];
      return {
        file: { name: `${saved.title}.${params.format}`, mediaType, content: write(report) },
      };
    }),
  ];
}
