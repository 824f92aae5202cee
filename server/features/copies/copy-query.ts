import { copyShare, leastContainment } from '#core/duplicates/find-copies.ts';
import { containment, type Shingles } from '#core/duplicates/shingles.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { shinglesWithout, type ComparedText } from './text-words.ts';

export interface Copy {
  textId: string;
  articleId: string;
  /** Share of the shorter text that stands in the longer, 0.5 to 1. */
  containment: number;
  /** Share of the text asked about that stands in this one. */
  share: number;
}

/**
 * Hashes asked for at once: with the lowest of a text, a shorter one that it carries is found by
 * its signature. More: slower questions. Fewer: a brief that a long report carries is missed.
 */
const asked = 1_024;
/** Shared hashes that make a text worth reading; phrases that everybody prints share one or two. */
const leastShared = 3;
/** Texts read in full for one question, those with most in common first. */
const mostRead = 60;

interface Candidate extends ComparedText {
  textId: string;
  articleId: string;
}

/** Current texts of other articles of the workspace that carry this one or stand in it. */
export async function findCopies(
  reader: Database | Transaction,
  workspaceId: string,
  shingles: Shingles,
  exceptArticle: string | null,
): Promise<Copy[]> {
  const hashes = Array.from(shingles.subarray(0, asked), (hash) => hash | 0);
  const candidates = await reader.$queryRaw<Candidate[]>`
    WITH near AS (
      SELECT s.text_id, cardinality(s.signature) AS size, (
        SELECT count(*) FROM unnest(s.signature) AS own(hash) WHERE hash = ANY (${hashes}::int[])
      ) AS shared
      FROM text_signature s
      WHERE s.workspace_id = ${workspaceId}::uuid AND s.signature && ${hashes}::int[]
    )
    SELECT t.id AS "textId", t.article_id AS "articleId", t.content, t.boilerplate
    FROM near
    JOIN article_text t ON t.workspace_id = ${workspaceId}::uuid AND t.id = near.text_id
    JOIN article a ON a.workspace_id = t.workspace_id AND a.id = t.article_id
      AND a.current_text = t.number
    WHERE near.shared >= least(${leastShared}, near.size)
      AND (${exceptArticle}::uuid IS NULL OR a.id <> ${exceptArticle}::uuid)
    ORDER BY near.shared DESC, t.id LIMIT ${mostRead}`;
  return candidates.flatMap(({ textId, articleId, ...text }) => {
    const other = shinglesWithout(text);
    const contained = copyShare(shingles, other);
    if (contained < leastContainment) return [];
    const shared = containment(shingles, other) * Math.min(shingles.length, other.length);
    return [{ textId, articleId, containment: contained, share: shared / shingles.length }];
  });
}
