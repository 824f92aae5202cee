import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import type { Database } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { presentClaim } from './claim-presenter.ts';
import { readClaims } from './claim-query.ts';

/** Claims that others have chosen, by their ids; those in the trash are left out. */
export async function claimsById(
  database: Database,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, Claim>> {
  if (ids.length === 0) return new Map();
  const rows = await readClaims(database, actor.workspaceId, {
    where: [
      Prisma.sql`c.id = any(${ids}::uuid[])`,
      Prisma.sql`c.trashed_at is null`,
      Prisma.sql`a.trashed_at is null`,
    ],
  });
  return new Map(rows.map((row) => [row.id, presentClaim(actor, row)]));
}
