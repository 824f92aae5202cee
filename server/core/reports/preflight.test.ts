import { expect, it } from 'vitest';
import { preflight } from './preflight.ts';
import type { ReportClaim } from './report.ts';
import { sampleClaim, sampleReport } from './testing/sample-report.ts';

const clean = sampleClaim();
const sound: Partial<ReportClaim> = { period: { ...clean.period!, implied: null, needs: null } };
const current = { currentTexts: new Set([clean.text.id]) };

const cases: Record<string, { claim: Partial<ReportClaim>; expect: string[] }> = {
  'nothing stands out': { claim: {}, expect: [] },
  'not approved': { claim: { status: 'submitted' }, expect: ['warning: 1 claim is not approved.'] },
  'no date': {
    claim: { article: { ...clean.article, published: null } },
    expect: ['warning: 1 claim stands in an article without a date.'],
  },
  'an older text': {
    claim: { text: { ...clean.text, id: 'older' } },
    expect: ['warning: 1 claim quotes a text that the outlet has changed since.'],
  },
  'a time that is not resolved': {
    claim: { period: { ...clean.period!, from: null, to: null, implied: null } },
    expect: ['warning: 1 claim speaks of a time that is not resolved.'],
  },
  'an inferred time': {
    claim: { period: clean.period },
    expect: ['note: 1 claim speaks of a time that is inferred.'],
  },
  'no figure where one is asked': {
    claim: { figure: null },
    expect: ['note: 1 claim answers a figure question without a figure.'],
  },
  'no question': { claim: { question: null }, expect: ['note: 1 claim answers no question.'] },
  'no outlet': {
    claim: { article: { ...clean.article, outlet: null } },
    expect: ['note: 1 claim stands in an article of no known outlet.'],
  },
};

it.each(Object.entries(cases))('%s', (_name, { claim, expect: found }) => {
  const report = sampleReport([sampleClaim({ ...sound, ...claim })]);
  const findings = preflight(report, current);
  expect(findings.map(({ severity, text }) => `${severity}: ${text}`)).toEqual(found);
});

it('counts, and names the claims', () => {
  const drafts = ['a', 'b'].map((id) => sampleClaim({ ...sound, id, status: 'draft' }));
  expect(preflight(sampleReport(drafts), current)).toEqual([
    { severity: 'warning', text: '2 claims are not approved.', claimIds: ['a', 'b'] },
  ]);
});

it('says when nobody has read to the end, and when there is nothing', () => {
  const report = sampleReport([sampleClaim(sound)]);
  const articles = report.articles.map((article) => ({ ...article, read: false }));
  expect(preflight({ ...report, articles }, current).map(({ text }) => text)).toEqual([
    '1 of 1 articles is not read to the end: what they leave out is not known.',
  ]);
  expect(preflight(sampleReport([]), current)[0]?.text).toMatch(/holds no claim/);
});
