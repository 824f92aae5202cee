import type { DateOrigin } from '../articles/article.ts';
import type { Anchor, Answer, AttributionLink, ClaimStatus, Scope } from '../claims/claim.ts';
import type { Figure, Measure } from '../figures/figure.ts';
import type { Sentence } from '../comparison/summary/sentence.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import type { Period } from '../figures/period.ts';
import type { AnswerKind } from '../questions/question.ts';
import type { QuotedSpan } from '../text/span.ts';

/** What is handed out: the same report, whatever it is written as. */
export interface Report {
  id: string;
  title: string;
  /** The analyst's own introduction, paragraph by paragraph. */
  prose: string[];
  topic: string;
  /** How it came about, in sentences written from the real filters and counts. */
  method: string[];
  /** When anything in it changed last; the clock of the export itself is not in it. */
  lastChange: string;
  questions: ReportQuestion[];
  articles: ReportArticle[];
}

export interface ReportQuestion {
  /** Null holds the claims that answer no question yet. */
  id: string | null;
  text: string;
  kind: AnswerKind | null;
  since: PartialDate | null;
  /** The question in words; the claims its clauses name stand below it. */
  summary: Sentence[];
  claims: ReportClaim[];
}

export interface ArticleFacts {
  id: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  published: PartialDate | null;
  publishedOrigin: DateOrigin | null;
  url: string | null;
  language: string | null;
}

/** An article the report rests on, also one in which nothing was tagged. */
export interface ReportArticle extends ArticleFacts {
  read: boolean;
  text: TextFacts;
  claimCount: number;
}

export interface TextFacts {
  id: string;
  /** Which version of the article's text, from 1. */
  number: number;
  /** Of its UTF-8 content, hex. */
  sha256: string;
}

/** A claim with everything that is known of it, sources by name. */
export interface ReportClaim {
  id: string;
  question: string | null;
  category: { key: string; name: string };
  article: ArticleFacts;
  /** The text in which the quote stands, which a later version may have followed. */
  text: TextFacts;
  anchor: Omit<Anchor, 'textId'>;
  /** The sentence or sentences around the quote. */
  sentence: QuotedSpan;
  answer: Answer | null;
  figure: Figure | null;
  measure: Measure | null;
  period: Period | null;
  baseline: PartialDate | null;
  scope: Scope;
  chain: AttributionLink[];
  hedges: QuotedSpan[];
  directWords: QuotedSpan[];
  outletWords: QuotedSpan[];
  note: string | null;
  status: ClaimStatus;
  review: { reviewer: string; version: number | null; note: string | null } | null;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export function claimsOf(report: Pick<Report, 'questions'>): ReportClaim[] {
  return report.questions.flatMap(({ claims }) => claims);
}
