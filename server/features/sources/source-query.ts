import type { Actor } from '#core/members/member.ts';
import type { SourceParents } from '#core/sources/source-tree.ts';
import type { SourceKind } from '#core/sources/source.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { likePattern } from '../../platform/db/like-pattern.ts';
import { sortByName } from '../../platform/sort-by-name.ts';

interface Named {
  id: string;
  name: string;
}

export interface SourceRow {
  id: string;
  name: string;
  kind: SourceKind;
  role: string | null;
  aliases: string[];
  speaksFor: Named | null;
  partOf: Named | null;
  outlet: Named | null;
  claimCount: number;
  /** A claim, standing or trashed, names it. */
  named: boolean;
  version: number;
}

type Reader = Database | Transaction;

/** Sources by name; those whose name or alias holds `q` where it is given. One query. */
export async function listSources(
  database: Database,
  actor: Actor,
  q: string | undefined,
): Promise<SourceRow[]> {
  const pattern = q?.trim() ? likePattern(q.trim()) : null;
  const matches = pattern
    ? Prisma.sql`AND (s.name ILIKE ${pattern} OR array_to_string(s.aliases, E'\n') ILIKE ${pattern})`
    : Prisma.empty;
  return sortByName(await select(database, actor, matches));
}

export async function findSource(
  reader: Reader,
  actor: Actor,
  id: string,
): Promise<SourceRow | undefined> {
  const [row] = await select(reader, actor, Prisma.sql`AND s.id = ${id}::uuid`);
  return row;
}

/** Every source's parents: what a circle is looked for in. */
export function readSourceTree(
  transaction: Transaction,
  { workspaceId }: Actor,
): Promise<SourceParents[]> {
  return transaction.source.findMany({
    where: { workspaceId },
    select: { id: true, speaksForId: true, partOfId: true },
  });
}

/**
 * Chains are counted from their index alone; claims in the trash, or of an article there, are few,
 * and are counted apart and taken off.
 */
function select(reader: Reader, { workspaceId }: Actor, matches: Prisma.Sql) {
  return reader.$queryRaw<SourceRow[]>(Prisma.sql`
    WITH gone AS MATERIALIZED (
      SELECT l.source_id, count(DISTINCT l.claim_id) AS claims
      FROM (
        SELECT id FROM claim WHERE workspace_id = ${workspaceId}::uuid AND trashed_at IS NOT NULL
        UNION
        SELECT c.id FROM article a
        JOIN claim c ON c.workspace_id = a.workspace_id AND c.article_id = a.id
        WHERE a.workspace_id = ${workspaceId}::uuid AND a.trashed_at IS NOT NULL
      ) AS trashed
      JOIN attribution_link l ON l.workspace_id = ${workspaceId}::uuid AND l.claim_id = trashed.id
      GROUP BY l.source_id
    )
    SELECT s.id, s.name, s.kind, s.role, s.aliases, s.version,
      CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'name', f.name) END AS "speaksFor",
      CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS "partOf",
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS outlet,
      (chains.claims - coalesce(gone.claims, 0))::int AS "claimCount",
      (
        chains.claims > 0
        OR EXISTS (SELECT FROM claim WHERE workspace_id = s.workspace_id AND answer_actor_id = s.id)
        OR EXISTS (SELECT FROM claim WHERE workspace_id = s.workspace_id AND scope_actor_id = s.id)
        OR EXISTS (SELECT FROM claim WHERE workspace_id = s.workspace_id AND scope_counterpart_id = s.id)
      ) AS named
    FROM source s
    LEFT JOIN source f ON f.workspace_id = s.workspace_id AND f.id = s.speaks_for_id
    LEFT JOIN source p ON p.workspace_id = s.workspace_id AND p.id = s.part_of_id
    LEFT JOIN outlet o ON o.workspace_id = s.workspace_id AND o.id = s.outlet_id
    LEFT JOIN gone ON gone.source_id = s.id
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT l.claim_id) AS claims FROM attribution_link l
      WHERE l.workspace_id = s.workspace_id AND l.source_id = s.id
    ) AS chains
    WHERE s.workspace_id = ${workspaceId}::uuid ${matches}`);
}
