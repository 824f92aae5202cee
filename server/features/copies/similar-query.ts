import type { ImportProposal, SimilarArticle } from '#contract/import-proposals.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../../platform/db/client.ts';
import { findCopies } from './copy-query.ts';
import { creditIn, shinglesWithout, type ComparedText } from './text-words.ts';

export interface Incoming extends ComparedText {
  title: string | null;
  outlet: string | null;
  url: string | null;
}

/** Where no outlet is known, so much of a text in another makes it the same article, changed. */
const nearlyTheSame = 0.8;

interface Row extends Omit<SimilarArticle, 'share' | 'laterVersionBecause'> {
  sameAddress: boolean;
  sameHeadline: boolean;
  sameOutlet: boolean;
}

/**
 * Standing articles that carry much of a text that comes in, or have its address or its outlet
 * and headline, with whom the text credits.
 */
export async function findSimilar(
  database: Database,
  { workspaceId }: Actor,
  incoming: Incoming,
): Promise<Pick<ImportProposal, 'similar' | 'credit'>> {
  const copies = await findCopies(database, workspaceId, shinglesWithout(incoming), null);
  const { title, outlet, url } = incoming;
  const rows = await database.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT a.id, a.title, a.published, a.claim_count AS "claimCount", a.version,
        CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name) END AS outlet,
        CASE WHEN s.credit IS NOT NULL THEN s.agencies END AS agencies,
        coalesce(a.url = ${url}, false) AS "sameAddress",
        coalesce(lower(o.name) = lower(${outlet}), false) AS "sameOutlet",
        coalesce(lower(a.title) = lower(${title}), false) AS "sameHeadline"
      FROM article a
      LEFT JOIN outlet o ON o.workspace_id = a.workspace_id AND o.id = a.outlet_id
      JOIN article_text t ON t.workspace_id = a.workspace_id AND t.article_id = a.id
        AND t.number = a.current_text
      LEFT JOIN text_signature s ON s.workspace_id = t.workspace_id AND s.text_id = t.id
      WHERE a.workspace_id = ${workspaceId}::uuid AND a.trashed_at IS NULL
    ) AS standing
    WHERE id = ANY (${copies.map(({ articleId }) => articleId)}::uuid[])
      OR "sameAddress" OR ("sameOutlet" AND "sameHeadline")
    ORDER BY id LIMIT 100`;
  const shares = new Map(copies.map(({ articleId, share }) => [articleId, share]));
  const similar = rows
    .map((row) => present(row, shares.get(row.id) ?? 0, outlet))
    .sort((a, b) => b.share - a.share)
    .slice(0, 20);
  return { similar, credit: creditIn(incoming.content) };
}

function present(row: Row, share: number, outlet: string | null): SimilarArticle {
  const { id, title, published, claimCount, version, agencies } = row;
  const article = { id, title, published, claimCount, version, agencies, outlet: row.outlet };
  return { ...article, share, laterVersionBecause: whyLaterVersion(row, share, outlet) };
}

function whyLaterVersion(row: Row, share: number, outlet: string | null): string | null {
  const { sameAddress, sameHeadline, sameOutlet } = row;
  if (sameAddress) return 'It has the same address.';
  if (sameOutlet && sameHeadline) return 'It is of the same outlet and has the same headline.';
  if (sameOutlet) return 'It is of the same outlet and has many of the same words.';
  if (share < nearlyTheSame) return null;
  // Another outlet that prints the same words is a further article, not a later version.
  return outlet === null || row.outlet === null ? 'It has nearly the same words.' : null;
}
