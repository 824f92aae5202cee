import type { Placement } from '#contract/placements.ts';
import type { RegionKind } from '#core/articles/article.ts';
import type { ClaimStatus, Mode } from '#core/claims/claim.ts';
import type { Change, Measure, Qualifier } from '#core/figures/figure.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';

/** A claim as `claim-query.ts` reads it; the database's checks hold the words of its lists. */
export interface ClaimRow {
  id: string;
  articleId: string;
  textId: string;
  textNumber: number;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  region: RegionKind;
  paragraph: number;
  paragraphs: number;
  category: string;
  questionId: string | null;
  questionText: string | null;
  answerValue: string | null;
  answerActorId: string | null;
  answerActorName: string | null;
  figureAsPrinted: string | null;
  figureValue: string | null;
  figureLow: string | null;
  figureHigh: string | null;
  figureLowIncluded: boolean | null;
  figureHighIncluded: boolean | null;
  figureUnit: string | null;
  figureQualifier: Qualifier | null;
  figureChange: Change | null;
  measure: Measure | null;
  hasPeriod: boolean;
  periodFrom: PartialDate | null;
  periodTo: PartialDate | null;
  periodAsPrinted: string | null;
  periodImplied: string | null;
  periodEndBasis: string | null;
  periodNeeds: string | null;
  baseline: PartialDate | null;
  scopeActorId: string | null;
  scopeActorName: string | null;
  scopeCounterpartId: string | null;
  scopeCounterpartName: string | null;
  scopeWhat: string | null;
  scopeStage: string | null;
  scopePlace: string | null;
  links: readonly LinkRow[];
  spans: readonly SpanRow[];
  placement: Placement | null;
  note: string | null;
  status: ClaimStatus;
  version: number;
  approvedVersion: number | null;
  reviewerId: string | null;
  reviewerName: string | null;
  reviewNote: string | null;
  createdById: string;
  createdByName: string;
  createdAt: string;
  updatedAt: string;
  trashedAt: string | null;
}

export interface LinkRow {
  sourceId: string;
  source: string;
  verb: string;
  mode: Mode;
  venue: string | null;
  said: PartialDate | null;
}

export const spanKinds = ['hedge', 'direct words', 'outlet words'] as const;
export type SpanKind = (typeof spanKinds)[number];

export interface SpanRow {
  kind: SpanKind;
  start: number;
  end: number;
}
