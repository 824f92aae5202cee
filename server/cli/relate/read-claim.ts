import { emptyScope } from '#core/claims/claim.ts';
import type { RelatedClaim } from '#core/comparison/relations/relation.ts';
import { completeFigure } from '#core/figures/complete-figure.ts';
import type { Figure } from '#core/figures/figure.ts';
import { defaultReading } from '#core/figures/interval.ts';
import type { PartialDate } from '#core/figures/partial-date.ts';
import type { Period } from '#core/figures/period.ts';
import type { RelateClaim } from './relate-line.ts';

/** A claim of a line as core compares it; bounds that are left out are worked out. */
export function readClaim(
  claim: RelateClaim,
  published: PartialDate | null,
  aboutTolerance: number = defaultReading.aboutTolerance,
): RelatedClaim {
  const { question, answer, measure, chain } = claim;
  return {
    questionId: (typeof question === 'string' ? question : question?.text) ?? null,
    answer:
      typeof answer === 'string'
        ? { value: answer, actor: null }
        : answer
          ? { value: answer.value, actor: answer.actor ?? null }
          : null,
    figure: figureOf(claim, aboutTolerance),
    measure: measure ?? null,
    period: periodOf(claim),
    scope: scopeOf(claim),
    chain: (chain ?? []).map(({ source, verb, mode, occasion }) => ({
      source,
      verb,
      mode,
      occasion: { venue: occasion?.venue ?? null, said: occasion?.said ?? null },
    })),
    published,
  };
}

function figureOf({ figure }: RelateClaim, aboutTolerance: number): Figure | null {
  if (!figure) return null;
  const { value = null, unit, asPrinted, ...rest } = figure;
  const draft = {
    ...rest,
    value,
    unit: unit?.trim() ?? '',
    asPrinted: asPrinted ?? [value ?? '', unit ?? ''].join(' ').trim(),
  };
  return completeFigure(draft, { aboutTolerance });
}

function periodOf({ period }: RelateClaim): Period | null {
  if (!period) return null;
  const { from = null, to = null, asPrinted = null, implied, needs = null } = period;
  return {
    from,
    to,
    asPrinted,
    implied: typeof implied === 'string' ? implied : implied ? 'all' : null,
    endBasis: null,
    needs,
  };
}

function scopeOf({ scope }: RelateClaim): RelatedClaim['scope'] {
  const { actor, counterpart, what, stage, place } = scope ?? {};
  return {
    ...emptyScope,
    actor: actor ?? null,
    counterpart: counterpart ?? null,
    what: what ?? null,
    stage: stage ?? null,
    place: place ?? null,
  };
}
