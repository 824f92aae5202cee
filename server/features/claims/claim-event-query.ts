import { isUndoable, type ClaimChange } from '#core/claims/undo.ts';
import type { Actor } from '#core/members/member.ts';
import { claim } from '#contract/claims.ts';
import type { Database } from '../../platform/db/client.ts';
import type { ClaimSnapshot } from './claim-presenter.ts';

/** How far back undo reaches: more than anybody remembers. */
const undoDepth = 500;

export interface Step extends ClaimChange {
  claimId: string;
  quote: string;
}

/** What one member did to the claims of one article, oldest first. */
export async function readSteps(
  database: Database,
  { workspaceId, memberId }: Actor,
  articleId: string,
): Promise<Step[]> {
  const newestFirst = await database.$queryRaw<Step[]>`
    select id, action, undoes, redoes, entity_id as "claimId",
      coalesce(after, before) -> 'anchor' ->> 'exact' as quote
    from event
    where workspace_id = ${workspaceId}::uuid and article_id = ${articleId}::uuid
      and member_id = ${memberId}::uuid and entity = 'claim'
    order by id desc
    limit ${undoDepth}`;
  return newestFirst.reverse();
}

export interface PastChange {
  id: string;
  at: Date;
  action: string;
  member: { id: string; name: string };
  before: ClaimSnapshot | null;
  after: ClaimSnapshot | null;
}

const snapshot = claim.omit({ abilities: true }).nullable();

/** Every change of a claim, oldest first. */
export async function readHistory(
  database: Database,
  workspaceId: string,
  claimId: string,
): Promise<PastChange[]> {
  const events = await database.event.findMany({
    where: { workspaceId, entity: 'claim', entityId: claimId },
    orderBy: { id: 'asc' },
    include: { member: { include: { user: { select: { name: true } } } } },
  });
  return events.map(({ id, at, action, member, before, after }) => ({
    id,
    at,
    action,
    member: { id: member.id, name: member.user.name },
    before: snapshot.parse(before),
    after: snapshot.parse(after),
  }));
}

/** The last hand that was laid on a claim's words or its text, for saying who was faster. */
export function lastStep(history: readonly PastChange[]): PastChange | null {
  const followed = ['claim placed', 'passage changed'];
  return history.findLast(({ action }) => isUndoable(action) || followed.includes(action)) ?? null;
}
