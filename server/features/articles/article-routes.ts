import { routes } from '#contract/routes.ts';
import { notFound } from '../../platform/domain-error.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { addText, proposeText } from './add-text.ts';
import type { ArticleDeps } from './article-deps.ts';
import { countFacets } from './article-facets-query.ts';
import { listArticles } from './article-list-query.ts';
import { presentSummary, presentText } from './article-presenter.ts';
import { viewArticle } from './article-query.ts';
import { changeArticles } from './change-articles.ts';
import { createArticle } from './create-article.ts';
import { editArticle, restoreArticle, trashArticle } from './edit-article.ts';
import { findText } from './text-query.ts';

export function articleRoutes(deps: ArticleDeps): Implementation[] {
  const { database } = deps;
  return [
    implement(routes.createArticle, ({ actor, body }) => createArticle(deps, actor, body)),
    implement(routes.listArticles, async ({ actor, query }) => {
      const { rows, total, nextCursor } = await listArticles(database, actor, query);
      return { items: rows.map((row) => presentSummary(actor, row)), total, nextCursor };
    }),
    implement(routes.articleFacets, ({ actor, query }) => countFacets(database, actor, query)),
    implement(routes.getArticle, ({ actor, params }) =>
      viewArticle(database, actor, params.articleId),
    ),
    implement(routes.editArticle, ({ actor, params, ifVersion, body }) =>
      editArticle(deps, actor, params.articleId, ifVersion, body),
    ),
    implement(routes.proposeText, ({ actor, params, body }) =>
      proposeText(deps, actor, params.articleId, body),
    ),
    implement(routes.addText, ({ actor, params, ifVersion, body }) =>
      addText(deps, actor, params.articleId, ifVersion, body),
    ),
    implement(routes.getText, async ({ actor, params: { articleId, number } }) => {
      const article = await viewArticle(database, actor, articleId);
      if (article.text.number === number) return article.text;
      const text = await findText(database, actor, articleId, number);
      if (!text) throw notFound();
      return presentText(text);
    }),
    implement(routes.trashArticle, ({ actor, params, ifVersion }) =>
      trashArticle(deps, actor, params.articleId, ifVersion),
    ),
    implement(routes.restoreArticle, ({ actor, params }) =>
      restoreArticle(deps, actor, params.articleId),
    ),
    implement(routes.changeArticles, ({ actor, body }) =>
      changeArticles(deps, actor, body.articleIds, body.change),
    ),
  ];
}
