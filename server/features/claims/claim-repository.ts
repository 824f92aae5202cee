import type { ClaimContent } from '#core/claims/claim.ts';
import type { AnchorDescription } from '#core/anchoring/describe.ts';
import type { Span } from '#core/text/span.ts';
import type { Transaction } from '../../platform/db/client.ts';
import type { Prisma } from '../../platform/db/generated/client.ts';
import type { SpanKind } from './claim-row.ts';

/** What a claim says and where it stands, its sources and its answer found. */
export interface Resolved {
  content: ClaimContent;
  anchor: AnchorDescription;
  answerId: string | null;
  /** The id of each source the content names. */
  sourceIds: ReadonlyMap<string, string>;
}

export interface NewClaim {
  workspaceId: string;
  id: string;
  articleId: string;
  textId: string;
  createdById: string;
}

export async function insertClaim(
  transaction: Transaction,
  claim: NewClaim,
  resolved: Resolved,
): Promise<void> {
  await transaction.claim.create({ data: { ...claim, ...columnsOf(resolved) } });
  await insertParts(transaction, claim.workspaceId, claim.id, resolved);
}

export interface Key {
  workspaceId: string;
  id: string;
  /** The version the writer saw. */
  version: number;
}

/** @returns false when another version stands now; nothing is changed then. */
export async function rewriteClaim(
  transaction: Transaction,
  { workspaceId, id, version }: Key,
  resolved: Resolved,
  review: Pick<Prisma.ClaimUncheckedUpdateManyInput, 'status' | 'approvedVersion'>,
): Promise<boolean> {
  const key = { workspaceId, id, version };
  if (!(await updateClaim(transaction, key, { ...columnsOf(resolved), ...review }))) return false;
  const parts = { where: { workspaceId, claimId: id } };
  await transaction.attributionLink.deleteMany(parts);
  await transaction.claimSpan.deleteMany(parts);
  await insertParts(transaction, workspaceId, id, resolved);
  return true;
}

/** @returns false when another version stands now; nothing is changed then. */
export async function updateClaim(
  transaction: Transaction,
  { workspaceId, id, version }: Key,
  data: Prisma.ClaimUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await transaction.claim.updateMany({
    where: { workspaceId, id, version },
    data: { ...data, version: version + 1, updatedAt: new Date() },
  });
  return count === 1;
}

async function insertParts(
  transaction: Transaction,
  workspaceId: string,
  claimId: string,
  { content, sourceIds }: Resolved,
): Promise<void> {
  const links = content.chain.map(({ source, verb, mode, occasion }, position) => ({
    workspaceId,
    claimId,
    position,
    sourceId: idOf(sourceIds, source),
    verb,
    mode,
    venue: occasion.venue,
    said: occasion.said,
  }));
  if (links.length > 0) await transaction.attributionLink.createMany({ data: links });
  const spans = (kind: SpanKind, list: readonly Span[]) =>
    list.map(({ start, end }) => ({ workspaceId, claimId, kind, start, end }));
  const all = [
    ...spans('hedge', content.hedges),
    ...spans('direct words', content.directWords),
    ...spans('outlet words', content.outletWords),
  ];
  if (all.length > 0) await transaction.claimSpan.createMany({ data: all });
}

function columnsOf({ content, anchor, answerId, sourceIds }: Resolved) {
  const { figure, period, scope, answer } = content;
  return {
    start: anchor.start,
    end: anchor.end,
    exact: anchor.exact,
    prefix: anchor.prefix,
    suffix: anchor.suffix,
    region: anchor.region,
    paragraph: anchor.place.paragraph,
    paragraphs: anchor.place.of,
    category: content.category,
    questionId: content.questionId,
    answerId,
    answerActorId: idOrNull(sourceIds, answer?.actor ?? null),
    figureAsPrinted: figure?.asPrinted ?? null,
    figureValue: figure?.value ?? null,
    figureLow: figure?.low ?? null,
    figureHigh: figure?.high ?? null,
    figureLowIncluded: figure?.lowIncluded ?? null,
    figureHighIncluded: figure?.highIncluded ?? null,
    figureUnit: figure?.unit ?? null,
    figureQualifier: figure?.qualifier ?? null,
    figureChange: figure?.change ?? null,
    measure: content.measure,
    hasPeriod: period !== null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    periodAsPrinted: period?.asPrinted ?? null,
    periodImplied: period?.implied ?? null,
    periodEndBasis: period?.endBasis ?? null,
    periodNeeds: period?.needs ?? null,
    baseline: content.baseline,
    scopeActorId: idOrNull(sourceIds, scope.actor),
    scopeCounterpartId: idOrNull(sourceIds, scope.counterpart),
    scopeWhat: scope.what,
    scopeStage: scope.stage,
    scopePlace: scope.place,
    note: content.note,
  };
}

function idOrNull(ids: ReadonlyMap<string, string>, name: string | null) {
  return name === null ? null : idOf(ids, name);
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Nobody looked up the source ${name}`);
  return id;
}
