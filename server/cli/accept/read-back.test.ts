import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '#core/reports/csv.ts';
import { fieldsOf } from '#core/reports/fields.ts';
import { writeHtml } from '#core/reports/html/html.ts';
import { writeJsonLd } from '#core/reports/jsonld.ts';
import { writeMarkdown } from '#core/reports/markdown.ts';
import type { Report, ReportClaim } from '#core/reports/report.ts';
import { bareClaim, sampleClaim, sampleReport } from '#core/reports/testing/sample-report.ts';
import { reportFormats, type ReportFormat } from '#contract/reports.ts';
import { readers } from './readers.ts';

const writers: Record<ReportFormat, (report: Report) => string> = {
  html: writeHtml,
  md: writeMarkdown,
  csv: writeCsv,
  jsonld: writeJsonLd,
};

const expected = (claim: ReportClaim) =>
  new Map(fieldsOf(claim).map(({ path, value }) => [path, String(value)]));

/** What breaks naive formats: quotes, mark-up, formulas, line breaks, white space, emoji. */
const awkward = fc.string({
  unit: fc.constantFrom(...Array.from('<>&"\'\\`*_[]|~$#=+-@,;: \n\t\rXx1️é🌊سلام“”‘’\u00A0')),
  minLength: 1,
  maxLength: 40,
});

describe.each(reportFormats)('%s', (format) => {
  it('gives back every field of a claim of which everything is said, and of one with little', () => {
    const claims = [sampleClaim(), bareClaim()];
    const read = readers[format](writers[format](sampleReport(claims)));
    expect([...read.keys()]).toEqual(claims.map(({ id }) => id));
    for (const claim of claims) expect(read.get(claim.id)).toEqual(expected(claim));
  });

  it('loses no character of any text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(awkward, awkward, (one, other) => {
        const { article, scope, chain } = sampleClaim();
        const claim = sampleClaim({
          question: one,
          article: { ...article, title: one, outlet: other },
          scope: { ...scope, what: other },
          chain: chain.map((link) => ({ ...link, source: one, verb: other })),
          note: one,
          createdBy: other,
        });
        const read = readers[format](writers[format](sampleReport([claim])));
        expect(read.get(claim.id)).toEqual(expected(claim));
      }),
      { numRuns: 60 },
    );
  });

  it('reads a report without claims as none', () => {
    expect(readers[format](writers[format](sampleReport([]))).size).toBe(0);
  });
});
