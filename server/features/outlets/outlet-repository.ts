import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

/** Everything an outlet's view is made of. */
const parts = {
  groups: { select: { group: { select: { id: true, name: true } } } },
  _count: { select: { articles: { where: { trashedAt: null } } } },
} as const;

export type OutletRow = NonNullable<Awaited<ReturnType<typeof findOutlet>>>;

/** Standing outlets by name, with their groups and counts: two queries, however many there are. */
export async function listOutlets(database: Database, { workspaceId }: Actor) {
  const rows = await database.outlet.findMany({
    where: { workspaceId, trashedAt: null },
    include: parts,
  });
  return sortByName(rows);
}

export function findOutlet(transaction: Transaction | Database, actor: Actor, id: string) {
  return transaction.outlet.findUnique({
    where: { workspaceId_id: { workspaceId: actor.workspaceId, id }, trashedAt: null },
    include: parts,
  });
}

/** Names by which a printed outlet is recognised. */
export function listOutletNames(database: Database, { workspaceId }: Actor) {
  return database.outlet.findMany({
    where: { workspaceId, trashedAt: null },
    select: { name: true, aliases: true },
  });
}
