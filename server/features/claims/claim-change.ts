import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { command, type Change } from '../../platform/db/command.ts';
import { notFound, stale } from '../../platform/domain-error.ts';
import type { Recorder } from './claim-deps.ts';
import { presentClaim, snapshotOf } from './claim-presenter.ts';
import { findClaim } from './claim-query.ts';
import type { Key } from './claim-repository.ts';
import type { ClaimRow } from './claim-row.ts';

/** What is done, and which change it takes back or does again. */
export type Step = Pick<Change, 'action' | 'undoes' | 'redoes'>;

/**
 * One change of one claim: written only over the version that was read, recorded with before and
 * after, and shown as it stands then. 412 with that when somebody was faster.
 */
export async function changeClaim(
  database: Database,
  actor: Actor,
  before: ClaimRow,
  step: Step,
  write: (transaction: Transaction, key: Key, record: Recorder) => Promise<boolean>,
): Promise<Claim> {
  const { workspaceId } = actor;
  const { id, version } = before;
  return command(database, actor, async (transaction, record) => {
    const written = await write(transaction, { workspaceId, id, version }, record);
    const after = await findClaim(transaction, workspaceId, id);
    if (!after) throw notFound();
    if (!written) throw stale(presentClaim(actor, after));
    record({ ...step, ...subject(after), before: snapshotOf(before), after: snapshotOf(after) });
    return presentClaim(actor, after);
  });
}

export function subject({ id, articleId }: ClaimRow) {
  return { entity: 'claim', entityId: id, articleId };
}

/** A claim that is not in the trash, nor its article. */
export async function findStanding(
  database: Database,
  { workspaceId }: Actor,
  claimId: string,
): Promise<ClaimRow> {
  const row = await findClaim(database, workspaceId, claimId);
  if (!row || row.trashedAt) throw notFound();
  return row;
}

export function refuseStale(actor: Actor, row: ClaimRow, versionSeen: number): void {
  if (row.version !== versionSeen) throw stale(presentClaim(actor, row));
}
