import type { Database } from '../../../platform/db/client.ts';

/** Names of the workspace's outlets by id. */
export async function readOutletNames(
  database: Database,
  workspaceId: string,
): Promise<ReadonlyMap<string, string>> {
  const outlets = await database.outlet.findMany({
    where: { workspaceId },
    select: { id: true, name: true },
  });
  return new Map(outlets.map(({ id, name }) => [id, name]));
}
