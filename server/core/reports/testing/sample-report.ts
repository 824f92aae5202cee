import { parsePartialDate, type PartialDate } from '../../figures/partial-date.ts';
import type { Report, ReportClaim } from '../report.ts';

export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
}

const sentence = 'The keeper wrote that "nearly 200 gulls" came back, reportedly by sea.';

/** A claim of which everything is said. */
export function sampleClaim(more: Partial<ReportClaim> = {}): ReportClaim {
  return {
    id: '019ab000-0000-7000-8000-000000000001',
    question: 'How many gulls came back?',
    category: { key: 'troop-number', name: 'Troop number' },
    article: {
      id: '019ab000-0000-7000-8000-0000000000a1',
      title: 'Gulls & <other> guests',
      outlet: 'Isle Times',
      byline: 'N. Ware',
      published: date('2031-05'),
      publishedOrigin: 'editor',
      url: 'https://isle.example/gulls?a=1&b=2',
      language: 'en-GB',
    },
    text: { id: '019ab000-0000-7000-8000-0000000000b1', number: 2, sha256: 'ab'.repeat(32) },
    anchor: {
      start: 123,
      end: 139,
      exact: 'nearly 200 gulls',
      prefix: 'wrote that "',
      suffix: '" came back, reportedly',
      region: 'body',
      place: { paragraph: 2, of: 18 },
    },
    sentence: { start: 100, end: 100 + sentence.length, exact: sentence },
    answer: { value: 'they came back', actor: 'gulls' },
    figure: {
      asPrinted: 'nearly 200',
      value: '200',
      low: '180',
      high: '200',
      lowIncluded: true,
      highIncluded: false,
      unit: 'items:gull',
      qualifier: 'nearly',
      change: 'up',
    },
    measure: 'level',
    period: {
      from: date('2031'),
      to: date('2031-05-06'),
      asPrinted: 'this spring',
      implied: 'the year',
      endBasis: 'the article’s date',
      needs: 'the published date',
    },
    baseline: date('2014'),
    scope: {
      actor: 'gulls',
      counterpart: 'the island',
      what: 'birds present',
      stage: 'counted',
      place: 'north cliff',
    },
    chain: [
      {
        source: 'the keeper',
        verb: 'wrote',
        mode: 'mixed',
        occasion: { venue: 'log book', said: date('2031-05-04') },
      },
      {
        source: 'a visitor',
        verb: 'told',
        mode: 'indirect',
        occasion: { venue: 'the jetty', said: date('2031-05') },
      },
    ],
    hedges: [{ start: 153, end: 163, exact: 'reportedly' }],
    directWords: [{ start: 123, end: 139, exact: 'nearly 200 gulls' }],
    outletWords: [{ start: 141, end: 150, exact: 'came back' }],
    note: 'Ask the keeper.\nTwice.',
    status: 'approved',
    review: { reviewer: 'Ro Ley', version: 4, note: 'Log seen.' },
    createdBy: 'Ed Itor',
    createdAt: '2031-05-07T08:00:00.000Z',
    updatedAt: '2031-05-08T09:30:00.000Z',
    version: 4,
    ...more,
  };
}

/** The same with as little as a claim can have. */
export function bareClaim(more: Partial<ReportClaim> = {}): ReportClaim {
  const { article, anchor } = sampleClaim();
  return sampleClaim({
    id: '019ab000-0000-7000-8000-000000000002',
    question: null,
    article: {
      ...article,
      title: null,
      outlet: null,
      byline: null,
      published: null,
      publishedOrigin: null,
      url: null,
      language: null,
    },
    anchor: { ...anchor, prefix: '', suffix: '' },
    answer: null,
    figure: null,
    measure: null,
    period: null,
    baseline: null,
    scope: { actor: null, counterpart: null, what: null, stage: null, place: null },
    chain: [],
    hedges: [],
    directWords: [],
    outletWords: [],
    note: null,
    status: 'draft',
    review: null,
    ...more,
  });
}

export function sampleReport(claims: ReportClaim[], more: Partial<Report> = {}): Report {
  const { article, text } = sampleClaim();
  return {
    id: '019ab000-0000-7000-8000-0000000000c1',
    title: 'Gulls of the island',
    prose: ['What the papers say.', 'And what they leave out.'],
    topic: 'Gulls',
    method: ['Counted by hand.'],
    lastChange: '2031-05-08T09:30:00.000Z',
    questions: [
      {
        id: '019ab000-0000-7000-8000-0000000000d1',
        text: 'How many gulls came back?',
        kind: 'figure',
        since: date('2031-03'),
        summary: [
          [{ words: 'Isle Times gives a figure.', claims: claims.slice(0, 1).map(({ id }) => id) }],
        ],
        claims,
      },
    ],
    articles: [{ ...article, read: true, text, claimCount: claims.length }],
    ...more,
  };
}
