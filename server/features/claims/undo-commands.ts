import { isDeepStrictEqual } from 'node:util';
import { isUndoable, reversalOf, undoLabel, undoStacks, type Reversal } from '#core/claims/undo.ts';
import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import { conflict, forbidden, notFound } from '../../platform/domain-error.ts';
import { changeClaim } from './claim-change.ts';
import { checkClaim, findSources } from './claim-check.ts';
import { afterEdit, trashing } from './claim-commands.ts';
import { contentOf } from './claim-content.ts';
import type { ClaimDeps } from './claim-deps.ts';
import { lastStep, readHistory, readSteps, type Step } from './claim-event-query.ts';
import { abilitiesOf, presentClaim, snapshotOf, type ClaimSnapshot } from './claim-presenter.ts';
import { findClaim } from './claim-query.ts';
import { rewriteClaim, updateClaim } from './claim-repository.ts';
import type { ClaimRow } from './claim-row.ts';
import { articleStands } from './passage-query.ts';
import { withCurrentNames } from './source-names.ts';

type Direction = 'undo' | 'redo';

export interface UndoState {
  undo: string | null;
  redo: string | null;
}

export async function readUndoState(
  { database }: ClaimDeps,
  actor: Actor,
  articleId: string,
): Promise<UndoState> {
  if (!(await articleStands(database, actor.workspaceId, articleId))) throw notFound();
  const { undo, redo } = undoStacks(await readSteps(database, actor, articleId));
  return { undo: label(undo.at(-1)), redo: label(redo.at(-1)) };
}

function label(step: Step | undefined): string | null {
  return step && isUndoable(step.action) ? undoLabel(step.action, step.quote) : null;
}

/** Takes back the member's last change in the article, or does again what they took back. */
export async function reverse(
  deps: ClaimDeps,
  actor: Actor,
  articleId: string,
  direction: Direction,
): Promise<UndoState & { claim: Claim }> {
  const { database } = deps;
  if (!(await articleStands(database, actor.workspaceId, articleId))) throw notFound();
  const step = undoStacks(await readSteps(database, actor, articleId))[direction].at(-1);
  if (!step || !isUndoable(step.action)) {
    throw conflict(`nothing_to_${direction}`, `There is nothing of yours to ${direction} here.`);
  }
  const row = await findClaim(database, actor.workspaceId, step.claimId);
  if (!row) throw notFound();
  const history = await readHistory(database, actor.workspaceId, step.claimId);
  const change = history.find(({ id }) => id === step.id);
  const [here, there] =
    direction === 'undo' ? [change?.after, change?.before] : [change?.before, change?.after];
  // Of a tagging there is no state before it: the claim must stand in the trash as it was tagged.
  const expected = here ?? trashed(there ?? null);
  if (!expected || !sameState(snapshotOf(row), expected)) {
    const last = lastStep(history);
    const who = last ? `${last.member.name} changed it at ${last.at.toISOString()}` : 'it changed';
    throw conflict(
      'changed_since',
      `The claim is no longer as you left it: ${who}. Nothing was changed; look at the claim as it stands now.`,
      presentClaim(actor, row),
    );
  }
  const reversal = reversalOf(step.action, direction);
  refuseForbidden(actor, row, reversal, direction);
  const claim = await writeReversal(deps, actor, row, {
    reversal,
    content: there ?? null,
    mark: direction === 'undo' ? { undoes: step.id } : { redoes: step.id },
  });
  return { ...(await readUndoState(deps, actor, articleId)), claim };
}

interface Writing {
  reversal: Reversal;
  content: ClaimSnapshot | null;
  mark: { undoes: string } | { redoes: string };
}

async function writeReversal(
  deps: ClaimDeps,
  actor: Actor,
  row: ClaimRow,
  { reversal, content, mark }: Writing,
): Promise<Claim> {
  if (reversal !== 'write content') {
    const trash = reversal === 'trash';
    const step = { action: trash ? 'claim trashed' : 'claim restored', ...mark };
    return changeClaim(deps.database, actor, row, step, (transaction, key) =>
      updateClaim(transaction, key, trashing(row, trash ? new Date() : null)),
    );
  }
  if (!content) throw new Error(`An edit of claim ${row.id} kept no state to return to`);
  const named = await withCurrentNames(deps.database, actor.workspaceId, content);
  const said = contentOf(named);
  const checked = await checkClaim(deps.database, actor, said, content.anchor, said);
  const step = { action: 'claim edited', ...mark };
  return changeClaim(deps.database, actor, row, step, async (transaction, key, record) =>
    rewriteClaim(
      transaction,
      key,
      await findSources(transaction, deps, actor, record, checked),
      afterEdit(row),
    ),
  );
}

function refuseForbidden(actor: Actor, row: ClaimRow, reversal: Reversal, direction: Direction) {
  const abilities = abilitiesOf(actor, row);
  const may = {
    trash: abilities.trash,
    restore: abilities.restore,
    'write content': abilities.edit,
  };
  if (!may[reversal])
    throw forbidden(`${direction} this change: the claim has been reviewed since`);
}

function trashed(snapshot: ClaimSnapshot | null): ClaimSnapshot | null {
  return snapshot && { ...snapshot, trashedAt: snapshot.trashedAt ?? snapshot.createdAt };
}

/** Review may have gone on meanwhile; the words and the place must be the same. */
function sameState(a: ClaimSnapshot, b: ClaimSnapshot): boolean {
  return isDeepStrictEqual(stateOf(a), stateOf(b));
}

function stateOf(claim: ClaimSnapshot) {
  const { category, question, answer, figure, measure, period, baseline, scope } = claim;
  const { chain, hedges, directWords, outletWords, note } = claim;
  return {
    inTrash: claim.trashedAt !== null,
    passage: [claim.anchor.textId, claim.anchor.start, claim.anchor.end],
    said: { category, question: question?.id, figure, measure, period, baseline, note },
    words: { hedges, directWords, outletWords },
    // Sources by their ids: giving one another name changes no claim.
    answer: answer && [answer.value, answer.actor?.id],
    scope: { ...scope, actor: scope.actor?.id, counterpart: scope.counterpart?.id },
    chain: chain.map((link) => ({ ...link, source: link.source.id })),
  };
}
