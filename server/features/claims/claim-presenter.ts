import { claimAbilities, type ClaimAbilities } from '#core/claims/claim-policy.ts';
import type { Actor } from '#core/members/member.ts';
import { CodePoints } from '#core/text/code-points.ts';
import type { Claim } from '#contract/claims.ts';
import type { ClaimRow, LinkRow, SpanKind } from './claim-row.ts';

/** A claim without what depends on who looks: what events keep of it. */
export type ClaimSnapshot = Omit<Claim, 'abilities'>;

export function presentClaim(actor: Actor, row: ClaimRow): Claim {
  return { ...snapshotOf(row), abilities: abilitiesOf(actor, row) };
}

/** A claim as it once was: nothing can be done to it. */
export function presentPast(snapshot: ClaimSnapshot): Claim {
  const nothing = { edit: false, trash: false, restore: false };
  return { ...snapshot, abilities: { ...nothing, submit: false, approve: false, sendBack: false } };
}

export function abilitiesOf(actor: Actor, row: ClaimRow): ClaimAbilities {
  return claimAbilities(actor, {
    status: row.status,
    createdById: row.createdById,
    trashed: row.trashedAt !== null,
  });
}

export function snapshotOf(row: ClaimRow): ClaimSnapshot {
  const quote = new CodePoints(row.exact);
  const spans = (kind: SpanKind) =>
    row.spans
      .filter((span) => span.kind === kind)
      .map(({ start, end }) => ({
        start,
        end,
        exact: quote.slice(start - row.start, end - row.start),
      }));
  return {
    id: row.id,
    articleId: row.articleId,
    anchor: {
      textId: row.textId,
      textNumber: row.textNumber,
      start: row.start,
      end: row.end,
      exact: row.exact,
      prefix: row.prefix,
      suffix: row.suffix,
      region: row.region,
      place: { paragraph: row.paragraph, of: row.paragraphs },
    },
    category: row.category,
    question: row.questionId === null ? null : { id: row.questionId, text: row.questionText ?? '' },
    answer:
      row.answerValue === null
        ? null
        : { value: row.answerValue, actor: ref(row.answerActorId, row.answerActorName) },
    figure: figureOf(row),
    measure: row.measure,
    period: periodOf(row),
    baseline: row.baseline,
    scope: {
      actor: ref(row.scopeActorId, row.scopeActorName),
      counterpart: ref(row.scopeCounterpartId, row.scopeCounterpartName),
      what: row.scopeWhat,
      stage: row.scopeStage,
      place: row.scopePlace,
    },
    chain: row.links.map(presentLink),
    hedges: spans('hedge'),
    directWords: spans('direct words'),
    outletWords: spans('outlet words'),
    note: row.note,
    status: row.status,
    review:
      row.reviewerId === null
        ? null
        : {
            reviewer: { id: row.reviewerId, name: row.reviewerName ?? '' },
            version: row.approvedVersion,
            note: row.reviewNote,
          },
    createdBy: { id: row.createdById, name: row.createdByName },
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
    trashedAt: row.trashedAt && instant(row.trashedAt),
    version: row.version,
    placement: row.placement,
  };
}

function presentLink({ sourceId, source, verb, mode, venue, said }: LinkRow) {
  return { source: { id: sourceId, name: source }, verb, mode, occasion: { venue, said } };
}

function figureOf(row: ClaimRow): Claim['figure'] {
  if (row.figureAsPrinted === null || !row.figureUnit || !row.figureQualifier) return null;
  return {
    asPrinted: row.figureAsPrinted,
    value: row.figureValue,
    low: row.figureLow,
    high: row.figureHigh,
    lowIncluded: row.figureLowIncluded ?? false,
    highIncluded: row.figureHighIncluded ?? false,
    unit: row.figureUnit,
    qualifier: row.figureQualifier,
    change: row.figureChange,
  };
}

function periodOf(row: ClaimRow): Claim['period'] {
  if (!row.hasPeriod) return null;
  return {
    from: row.periodFrom,
    to: row.periodTo,
    asPrinted: row.periodAsPrinted,
    implied: row.periodImplied,
    endBasis: row.periodEndBasis,
    needs: row.periodNeeds,
  };
}

/** PostgreSQL writes it in the time zone of its session. */
const instant = (time: string): string => new Date(time).toISOString();

function ref(id: string | null, name: string | null) {
  return id === null ? null : { id, name: name ?? '' };
}
