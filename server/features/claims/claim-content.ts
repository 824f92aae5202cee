import type { ClaimContent } from '#core/claims/claim.ts';
import type { Period } from '#core/figures/period.ts';
import type { Span } from '#core/text/span.ts';
import type { Claim } from '#contract/claims.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

/** What a request says of a claim; what it leaves out is undefined. */
export type ContentInput = Omit<BodyOf<(typeof routes)['editClaim']>, 'start' | 'end'>;

type Said = Pick<
  Claim,
  | 'category'
  | 'question'
  | 'answer'
  | 'figure'
  | 'measure'
  | 'period'
  | 'baseline'
  | 'scope'
  | 'chain'
  | 'hedges'
  | 'directWords'
  | 'outletWords'
  | 'note'
>;

/** What a claim says, its sources by name, as a request would say it. */
export function contentOf(claim: Said): ClaimContent {
  return {
    category: claim.category,
    questionId: claim.question?.id ?? null,
    answer: claim.answer && {
      value: claim.answer.value,
      actor: claim.answer.actor?.name ?? null,
    },
    figure: claim.figure,
    measure: claim.measure,
    period: claim.period,
    baseline: claim.baseline,
    scope: {
      ...claim.scope,
      actor: claim.scope.actor?.name ?? null,
      counterpart: claim.scope.counterpart?.name ?? null,
    },
    chain: claim.chain.map((link) => ({ ...link, source: link.source.name })),
    hedges: claim.hedges.map(bare),
    directWords: claim.directWords.map(bare),
    outletWords: claim.outletWords.map(bare),
    note: claim.note,
  };
}

/** The content with what a request says in place of what stood there. */
export function applyInput(content: ClaimContent, input: ContentInput): ClaimContent {
  const moved = input.questionId !== undefined && input.questionId !== content.questionId;
  return {
    category: input.category ?? content.category,
    questionId: given(input.questionId, content.questionId),
    // An answer belongs to its question: another question starts without one.
    answer: given(input.answer, moved ? null : content.answer),
    figure: content.figure,
    measure: given(input.measure, content.measure),
    period: sayingSomething(given(input.period, content.period)),
    baseline: given(input.baseline, content.baseline),
    scope: given(input.scope, content.scope),
    chain: input.chain ?? content.chain,
    hedges: input.hedges ?? content.hedges,
    directWords: input.directWords ?? content.directWords,
    outletWords: input.outletWords ?? content.outletWords,
    note: given(input.note, content.note) || null,
  };
}

/** The content for a moved passage: words that no longer lie inside it are not its words. */
export function withinQuote(content: ClaimContent, quote: Span): ClaimContent {
  const inside = ({ start, end }: Span) => start >= quote.start && end <= quote.end;
  return {
    ...content,
    hedges: content.hedges.filter(inside),
    directWords: content.directWords.filter(inside),
    outletWords: content.outletWords.filter(inside),
  };
}

/** Every source a content names, once each, in one order for all: writers never wait in a circle. */
export function namesIn({ answer, scope, chain }: ClaimContent): string[] {
  const names = [
    answer?.actor,
    scope.actor,
    scope.counterpart,
    ...chain.map(({ source }) => source),
  ];
  return [...new Set(names.filter((name) => typeof name === 'string'))].sort();
}

/** A period of which nothing is known is none. */
function sayingSomething(period: Period | null): Period | null {
  return period && Object.values(period).some((part) => part !== null && part !== '')
    ? period
    : null;
}

const bare = ({ start, end }: Span): Span => ({ start, end });

function given<T>(said: T | undefined, stood: T): T {
  return said === undefined ? stood : said;
}
