import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import type { Change } from '../../platform/db/command.ts';
import { newId } from '../../platform/ids.ts';

/**
 * The outlet somebody names: by its exact name, else in other letters, else by an alias; one that
 * is not there yet is made. Two that ask at once get one outlet.
 */
export async function findOrCreateOutlet(
  transaction: Transaction,
  actor: Actor,
  record: (change: Change) => void,
  name: string,
): Promise<{ id: string; name: string }> {
  const { workspaceId } = actor;
  // The shared lock keeps it from being removed before what names it is stored.
  const find = async () => {
    const [row] = await transaction.$queryRaw<{ id: string; name: string }[]>`
      SELECT id, name FROM outlet
      WHERE workspace_id = ${workspaceId}::uuid AND trashed_at IS NULL
        AND (lower(name) = lower(${name}) OR lower(${name}) = ANY (lower(aliases::text)::text[]))
      ORDER BY name = ${name} DESC, lower(name) = lower(${name}) DESC, created_at, id
      LIMIT 1 FOR SHARE`;
    return row;
  };
  const found = await find();
  if (found) return found;
  const id = newId();
  // Waits for whoever is making the same one, and then makes none.
  const { count } = await transaction.outlet.createMany({
    data: { workspaceId, id, name },
    skipDuplicates: true,
  });
  const outlet = await find();
  if (!outlet) throw new Error('An outlet that was just made is not there');
  if (count > 0) {
    record({ action: 'outlet created', entity: 'outlet', entityId: id, after: { name } });
  }
  return outlet;
}
