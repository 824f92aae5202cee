import { isDeepStrictEqual } from 'node:util';
import { nextStatus } from '#core/claims/claim-status.ts';
import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { conflict, forbidden, notFound } from '../../platform/domain-error.ts';
import { changeClaim, findStanding, refuseStale } from './claim-change.ts';
import { checkClaim, findSources } from './claim-check.ts';
import { completeFigureOf } from './claim-completion.ts';
import { applyInput, contentOf, withinQuote } from './claim-content.ts';
import type { ClaimDeps } from './claim-deps.ts';
import { abilitiesOf, presentClaim } from './claim-presenter.ts';
import { findClaim } from './claim-query.ts';
import { rewriteClaim, updateClaim } from './claim-repository.ts';
import type { ClaimRow } from './claim-row.ts';
import { describePassage } from './passage.ts';
import { findText } from './passage-query.ts';
import { tagPassages } from './tag-passages.ts';

type Creation = BodyOf<(typeof routes)['createClaim']>;
type Edit = BodyOf<(typeof routes)['editClaim']>;

export async function createClaim(
  deps: ClaimDeps,
  actor: Actor,
  articleId: string,
  { textId, ...passage }: Creation,
): Promise<Claim> {
  const [claim] = await tagPassages(deps, actor, { articleId, textId }, [passage]);
  if (!claim) throw notFound();
  return claim;
}

export async function editClaim(
  deps: ClaimDeps,
  actor: Actor,
  claimId: string,
  versionSeen: number,
  { start, end, ...input }: Edit,
): Promise<Claim> {
  const row = await findStanding(deps.database, actor, claimId);
  const before = presentClaim(actor, row);
  if (!before.abilities.edit) throw forbidden('edit this claim');
  refuseStale(actor, row, versionSeen);
  const text = await findText(deps.database, actor.workspaceId, row.articleId, row.textId);
  if (!text) throw notFound();

  const span = { start: start ?? row.start, end: end ?? row.end };
  const moved = span.start !== row.start || span.end !== row.end;
  const anchor = moved ? describePassage(text, span, undefined) : before.anchor;
  const was = contentOf(before);
  const content = {
    ...applyInput(moved ? withinQuote(was, span) : was, input),
    figure: input.figure === undefined ? was.figure : completeFigureOf(input.figure, text),
  };
  // Saving what stands already is no change, and does not cost an approval.
  if (!moved && isDeepStrictEqual(content, was)) return before;

  const checked = await checkClaim(deps.database, actor, content, anchor, was);
  return changeClaim(
    deps.database,
    actor,
    row,
    { action: 'claim edited' },
    async (transaction, key, record) =>
      rewriteClaim(
        transaction,
        key,
        await findSources(transaction, deps, actor, record, checked),
        afterEdit(row),
      ),
  );
}

/** An approval holds for the words approved: any edit asks for review again. */
export function afterEdit({ status }: ClaimRow) {
  return { status: nextStatus(status, 'edit') ?? status, approvedVersion: null };
}

export async function trashClaim(
  deps: ClaimDeps,
  actor: Actor,
  claimId: string,
  versionSeen: number,
): Promise<void> {
  const row = await findStanding(deps.database, actor, claimId);
  if (!abilitiesOf(actor, row).trash) throw forbidden('put this claim into the trash');
  refuseStale(actor, row, versionSeen);
  await changeClaim(deps.database, actor, row, { action: 'claim trashed' }, (transaction, key) =>
    updateClaim(transaction, key, trashing(row, new Date())),
  );
}

export async function restoreClaim(deps: ClaimDeps, actor: Actor, claimId: string): Promise<Claim> {
  const row = await findClaim(deps.database, actor.workspaceId, claimId);
  if (!row) throw notFound();
  if (!row.trashedAt) {
    throw conflict('not_trashed', 'The claim is not in the trash. Nothing was changed.');
  }
  if (!abilitiesOf(actor, row).restore) throw forbidden('take this claim out of the trash');
  return changeClaim(deps.database, actor, row, { action: 'claim restored' }, (transaction, key) =>
    updateClaim(transaction, key, trashing(row, null)),
  );
}

/** Into the trash or out of it: no word of the claim changes, so an approval goes along. */
export function trashing(row: ClaimRow, trashedAt: Date | null) {
  return { trashedAt, approvedVersion: row.approvedVersion === null ? null : row.version + 1 };
}
