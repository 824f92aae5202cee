import type { Figure, Measure } from '../figures/figure.ts';
import type { PartialDate } from '../figures/partial-date.ts';
import type { Period } from '../figures/period.ts';
import type { RegionKind } from '../articles/article.ts';
import type { QuotedSpan, Span } from '../text/span.ts';

export const claimStatuses = ['draft', 'submitted', 'approved', 'changes asked'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const modes = ['direct', 'indirect', 'mixed'] as const;
export type Mode = (typeof modes)[number];

/** Where a passage stands: in which text, between which code points, in which words. */
export interface Anchor extends QuotedSpan {
  textId: string;
  prefix: string;
  suffix: string;
  region: RegionKind;
  /** "¶ 2 of 18": paragraphs that are not boilerplate, from 1. */
  place: { paragraph: number; of: number };
}

/** The circumstances of the speaking; the venue of an interview is an occasion, not a link. */
export interface Occasion {
  venue: string | null;
  said: PartialDate | null;
}

/** One step of the chain by which words reached the reader, from the outlet to the origin. */
export interface AttributionLink {
  /** The source's name in the workspace. */
  source: string;
  verb: string;
  mode: Mode;
  occasion: Occasion;
}

/** Who gives or acts, to whom, what is counted, at what stage, where. */
export interface Scope {
  actor: string | null;
  counterpart: string | null;
  what: string | null;
  stage: string | null;
  place: string | null;
}

/** One of the question's answers, for one actor where the question asks per actor. */
export interface Answer {
  value: string;
  actor: string | null;
}

/** What an editor says of a tagged passage; everything but where it stands and who reviews it. */
export interface ClaimContent {
  /** The category's key, "aid-total". */
  category: string;
  questionId: string | null;
  answer: Answer | null;
  figure: Figure | null;
  measure: Measure | null;
  period: Period | null;
  /** "the biggest since 2014": what it is compared with, not a period. */
  baseline: PartialDate | null;
  scope: Scope;
  /** Empty: the outlet's own voice. */
  chain: AttributionLink[];
  /** Spans inside the quote. */
  hedges: Span[];
  /** Spans inside the quote that are the speaker's own words, in a mixed quotation. */
  directWords: Span[];
  /** Spans inside the quote that stay the outlet's words. */
  outletWords: Span[];
  note: string | null;
}

export const emptyScope: Scope = {
  actor: null,
  counterpart: null,
  what: null,
  stage: null,
  place: null,
};

/** A passage that is tagged and of which nothing else is said yet. */
export function emptyContent(category: string): ClaimContent {
  return {
    category,
    questionId: null,
    answer: null,
    figure: null,
    measure: null,
    period: null,
    baseline: null,
    scope: emptyScope,
    chain: [],
    hedges: [],
    directWords: [],
    outletWords: [],
    note: null,
  };
}
