import type { Actor } from '#core/members/member.ts';
import { guessSourceKind } from '#core/sources/guess-source-kind.ts';
import type { Transaction } from '../../platform/db/client.ts';
import type { Change } from '../../platform/db/command.ts';
import { newId } from '../../platform/ids.ts';

interface Named {
  id: string;
  name: string;
}

/**
 * The source somebody names: by its exact name, else in other letters, else by an alias; one that
 * is not there yet is made, as the outlet of that name where the workspace has one. Two that ask at
 * once get one source.
 */
export async function findOrCreateSource(
  transaction: Transaction,
  actor: Actor,
  record: (change: Change) => void,
  name: string,
): Promise<Named> {
  const { workspaceId } = actor;
  const found = await find(transaction, workspaceId, name);
  if (found) return found;

  const [outlet] = await transaction.$queryRaw<Named[]>`
    SELECT id, name FROM outlet
    WHERE workspace_id = ${workspaceId}::uuid AND trashed_at IS NULL
      AND (lower(name) = lower(${name}) OR lower(${name}) = ANY (lower(aliases::text)::text[]))
    ORDER BY lower(name) = lower(${name}) DESC, created_at, id
    LIMIT 1`;
  const id = newId();
  const kind = outlet ? 'outlet' : guessSourceKind(name);
  // Waits for whoever is making the same one, and then makes none.
  const { count } = await transaction.source.createMany({
    data: { workspaceId, id, name, kind, outletId: outlet?.id ?? null },
    skipDuplicates: true,
  });
  const source = await find(transaction, workspaceId, name);
  if (!source) throw new Error('A source that was just made is not there');
  if (count > 0) {
    const after = { name, kind };
    record({ action: 'source created', entity: 'source', entityId: id, after });
  }
  return source;
}

/** The key lock keeps it from being merged away before what names it is stored. */
async function find(
  transaction: Transaction,
  workspaceId: string,
  name: string,
): Promise<Named | undefined> {
  const [row] = await transaction.$queryRaw<Named[]>`
    SELECT id, name FROM source
    WHERE workspace_id = ${workspaceId}::uuid
      AND (lower(name) = lower(${name}) OR lower(${name}) = ANY (lower(aliases::text)::text[]))
    ORDER BY name = ${name} DESC, lower(name) = lower(${name}) DESC, created_at, id
    LIMIT 1 FOR KEY SHARE`;
  return row;
}
