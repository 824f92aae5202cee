import type { Actor } from '#core/members/member.ts';
import { findCircle, type SourceParents } from '#core/sources/source-tree.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { readSourceTree } from './source-query.ts';

/**
 * One change of the tree at a time in a workspace: two that are harmless alone can make a circle
 * together. Held until the transaction ends.
 */
export async function lockSourceTree(
  transaction: Transaction,
  { workspaceId }: Actor,
): Promise<void> {
  const key = `source tree of ${workspaceId}`;
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
}

/** Throws where the tree runs in a circle, with a source's new parents if given; call it locked. */
export async function refuseCircle(
  transaction: Transaction,
  actor: Actor,
  changed: { id: string } & Partial<SourceParents>,
  path: string,
): Promise<void> {
  const sources = await readSourceTree(transaction, actor);
  const circle = findCircle(
    changed.id,
    sources.map((source) => (source.id === changed.id ? { ...source, ...changed } : source)),
  );
  if (!circle) return;
  const rows = await transaction.source.findMany({
    where: { workspaceId: actor.workspaceId, id: { in: circle } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const round = circle.map((id) => names.get(id) ?? '…').join(' → ');
  const message = `Whom a source speaks for or is a part of may not run in a circle: ${round}.`;
  throw new DomainError(422, 'source_circle', `${message} Nothing was changed.`, {
    errors: [{ path, message }],
  });
}
