import type { Article, ArticleSummary } from '#contract/articles.ts';
import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import { notFound } from '../../platform/domain-error.ts';
import { presentArticle, presentSummary } from './article-presenter.ts';
import { articleColumns, articleJoins } from './article-columns-query.ts';
import type { ArticleRow } from './article-row.ts';
import { findText, listTexts } from './text-query.ts';

type Reader = Database | Transaction;

/** Articles by their ids, trashed ones among them; those that are not there are left out. */
export function findArticles(
  reader: Reader,
  { workspaceId }: Actor,
  ids: readonly string[],
): Promise<ArticleRow[]> {
  return reader.$queryRaw<ArticleRow[]>(Prisma.sql`
    SELECT ${articleColumns} FROM article a ${articleJoins}
    WHERE a.workspace_id = ${workspaceId}::uuid AND a.id = ANY (${ids}::uuid[])`);
}

/** An article without its words; a trashed one too. Where there is none that is a 404. */
export async function viewSummary(
  reader: Reader,
  actor: Actor,
  id: string,
): Promise<ArticleSummary> {
  const [row] = await findArticles(reader, actor, [id]);
  if (!row) throw notFound();
  return presentSummary(actor, row);
}

/** A standing article with its current text; anything else is a 404. */
export async function viewArticle(reader: Reader, actor: Actor, id: string): Promise<Article> {
  const [row] = await findArticles(reader, actor, [id]);
  if (!row || row.trashedAt) throw notFound();
  const text = await findText(reader, actor, id, row.currentText);
  if (!text) throw new Error(`Article ${id} has no text number ${row.currentText}`);
  return presentArticle(actor, row, text, await listTexts(reader, actor, id));
}
