import type { Article } from '#contract/articles.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import type { Transaction } from '../../platform/db/client.ts';
import { command } from '../../platform/db/command.ts';
import { conflict } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { detectLanguage } from '../../platform/language.ts';
import type { ArticleDeps } from './article-deps.ts';
import { viewArticle, viewSummary } from './article-query.ts';
import { checkTopics, outletIdOf, publishedColumns } from './article-references.ts';
import { prepareText } from './prepare-text.ts';
import { findSameText } from './same-text-query.ts';
import { storeText } from './store-text.ts';

export async function createArticle(
  deps: ArticleDeps,
  actor: Actor,
  body: BodyOf<typeof routes.createArticle>,
): Promise<Article> {
  const { workspaceId } = actor;
  const text = prepareText(body.text, body.regions);
  const language = body.language === undefined ? await detectLanguage(text.content) : body.language;

  return command(deps.database, actor, async (transaction, record) => {
    await checkTopics(transaction, actor, body.topicIds);
    if (!body.allowSameText) await refuseSameText(transaction, actor, text.sha256);
    const id = newId();
    const outletId = await outletIdOf(deps, transaction, actor, record, body.outlet);
    await transaction.article.create({
      data: {
        workspaceId,
        id,
        outletId: outletId ?? null,
        title: body.title ?? null,
        byline: body.byline ?? null,
        url: body.url ?? null,
        language,
        ...publishedColumns(body.published ?? null),
        createdById: actor.memberId,
      },
      select: { id: true },
    });
    await storeText(deps, transaction, actor, id, 1, text);
    await transaction.topicArticle.createMany({
      data: [...new Set(body.topicIds)].map((topicId) => ({ workspaceId, topicId, articleId: id })),
    });
    const after = await viewSummary(transaction, actor, id);
    record({ action: 'article added', entity: 'article', entityId: id, articleId: id, after });
    return viewArticle(transaction, actor, id);
  });
}

/** One at a time for one text: of two that bring it together, the second hears of the first. */
async function refuseSameText(
  transaction: Transaction,
  actor: Actor,
  sha256: string,
): Promise<void> {
  const key = `${sha256} in ${actor.workspaceId}`;
  await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  const [first] = await findSameText(transaction, actor, sha256);
  if (!first) return;
  const title = first.title ?? 'an article without a title';
  throw conflict(
    'same_text',
    `This very text is here already: “${title}”${first.outlet ? ` of ${first.outlet.name}` : ''}. Nothing was stored. Open that one, or say that the text is to stand here twice.`,
    first,
  );
}
