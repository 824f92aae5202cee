import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

export type SuggesterRow = NonNullable<Awaited<ReturnType<typeof findSuggester>>>;

/** By name. */
export async function listSuggesters(database: Database, { workspaceId }: Actor) {
  return sortByName(await database.suggester.findMany({ where: { workspaceId } }));
}

/** Those that may be asked, without what only an administrator sees. */
export async function listEnabled(database: Database, { workspaceId }: Actor) {
  const rows = await database.suggester.findMany({
    where: { workspaceId, enabled: true },
    select: { id: true, name: true, version: true },
  });
  return sortByName(rows);
}

export function findSuggester(
  database: Database | Transaction,
  { workspaceId }: Actor,
  id: string,
) {
  return database.suggester.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
}
