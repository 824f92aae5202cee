import type { z } from 'zod';
import type { Claim, claimInput } from '#contract/claims.ts';

type Content = z.output<typeof claimInput>;

/** What an editor can change of a claim, in the shape the API takes it. */
export type ClaimDraft = {
  [field in keyof Content]-?: Exclude<Content[field], undefined>;
} & { start: number; end: number };

export type DraftField = keyof ClaimDraft;

/** Fields in the order of the card, with the word the card uses. */
export const fieldNames: Readonly<Record<DraftField, string>> = {
  category: 'Category',
  questionId: 'Question',
  figure: 'Figure',
  answer: 'Answer',
  measure: 'Measure',
  period: 'Period',
  baseline: 'Baseline',
  scope: 'Scope',
  chain: 'Attribution',
  hedges: 'Hedges',
  directWords: 'Their words',
  outletWords: 'Outlet’s words',
  note: 'Note',
  start: 'Start of the passage',
  end: 'End of the passage',
};

export const draftFields = Object.keys(fieldNames) as readonly DraftField[];

/** What a claim as the server gives it would be sent as. */
export function draftOf(claim: Claim): ClaimDraft {
  const { anchor, question, answer, scope, chain } = claim;
  return {
    category: claim.category,
    questionId: question?.id ?? null,
    figure: claim.figure,
    answer: answer && { value: answer.value, actor: answer.actor?.name ?? null },
    measure: claim.measure,
    period: claim.period,
    baseline: claim.baseline,
    scope: {
      ...scope,
      actor: scope.actor?.name ?? null,
      counterpart: scope.counterpart?.name ?? null,
    },
    chain: chain.map((link) => ({ ...link, source: link.source.name })),
    hedges: claim.hedges.map(spanOf),
    directWords: claim.directWords.map(spanOf),
    outletWords: claim.outletWords.map(spanOf),
    note: claim.note,
    start: anchor.start,
    end: anchor.end,
  };
}

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}
