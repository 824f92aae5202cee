import type { SpeakerGroup } from '#contract/voices.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

const parts = { sources: { select: { sourceId: true }, orderBy: { sourceId: 'asc' } } } as const;

export async function listSpeakerGroups(
  database: Database,
  { workspaceId }: Actor,
): Promise<SpeakerGroup[]> {
  const rows = await database.speakerGroup.findMany({ where: { workspaceId }, include: parts });
  return sortByName(rows).map(present);
}

export async function findSpeakerGroup(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
): Promise<SpeakerGroup | null> {
  const row = await transaction.speakerGroup.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    include: parts,
  });
  return row && present(row);
}

function present(row: {
  id: string;
  name: string;
  version: number;
  sources: { sourceId: string }[];
}): SpeakerGroup {
  const sourceIds = row.sources.map(({ sourceId }) => sourceId);
  return { id: row.id, name: row.name, sourceIds, version: row.version };
}
