import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { readClaims } from './claim-query.ts';
import type { ClaimRow } from './claim-row.ts';

/**
 * Keeps the claims of an article as they are until the transaction ends. To be taken before the
 * article itself is changed: everybody else takes a claim first, and its article after it.
 */
export async function holdClaims(
  transaction: Transaction,
  { workspaceId }: Actor,
  articleId: string,
): Promise<void> {
  await transaction.$queryRaw`
    select id::text from claim
    where workspace_id = ${workspaceId}::uuid and article_id = ${articleId}::uuid
    order by id for update`;
}

/** The standing claims of an article in the order of the text, and the texts they stand on. */
export async function readPlaceable(
  reader: Database | Transaction,
  { workspaceId }: Actor,
  articleId: string,
): Promise<{ rows: ClaimRow[]; texts: Map<string, string> }> {
  const rows = await readClaims(reader, workspaceId, {
    where: [Prisma.sql`c.article_id = ${articleId}::uuid`, Prisma.sql`c.trashed_at is null`],
    order: Prisma.sql`c.start, c.id`,
  });
  const texts = await reader.articleText.findMany({
    where: { workspaceId, articleId, id: { in: [...new Set(rows.map(({ textId }) => textId))] } },
    select: { id: true, content: true },
  });
  return { rows, texts: new Map(texts.map(({ id, content }) => [id, content])) };
}

/** Every claim of an article, those in the trash too. */
export function readClaimsOf(
  reader: Database | Transaction,
  workspaceId: string,
  articleId: string,
): Promise<ClaimRow[]> {
  return readClaims(reader, workspaceId, {
    where: [Prisma.sql`c.article_id = ${articleId}::uuid`],
  });
}
