import type { OutletGroup } from '#contract/nouns.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

const parts = { outlets: { select: { outletId: true }, orderBy: { outletId: 'asc' } } } as const;

export async function listOutletGroups(
  database: Database,
  { workspaceId }: Actor,
): Promise<OutletGroup[]> {
  const rows = await database.outletGroup.findMany({ where: { workspaceId }, include: parts });
  return sortByName(rows).map(present);
}

export async function findOutletGroup(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
): Promise<OutletGroup | null> {
  const row = await transaction.outletGroup.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    include: parts,
  });
  return row && present(row);
}

function present(row: {
  id: string;
  name: string;
  version: number;
  outlets: { outletId: string }[];
}): OutletGroup {
  const outletIds = row.outlets.map(({ outletId }) => outletId);
  return { id: row.id, name: row.name, outletIds, version: row.version };
}
