import type { Article } from '#contract/articles.ts';
import type { TextProposal } from '#contract/placements.ts';
import type { BodyOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Actor } from '#core/members/member.ts';
import { command } from '../../platform/db/command.ts';
import { conflict } from '../../platform/domain-error.ts';
import type { ArticleDeps } from './article-deps.ts';
import { lockedUpdate } from './article-lock.ts';
import { viewArticle, viewSummary } from './article-query.ts';
import { prepareText } from './prepare-text.ts';
import { storeText } from './store-text.ts';

type LaterText = BodyOf<typeof routes.addText>;

/** The next version of an article's text; its claims follow their passages. */
export function addText(
  deps: ArticleDeps,
  actor: Actor,
  id: string,
  ifVersion: number,
  body: LaterText,
): Promise<Article> {
  const text = prepareText(body.text, body.regions);
  return command(deps.database, actor, async (transaction, record) => {
    await deps.holdClaims(transaction, actor, id);
    const before = await viewSummary(transaction, actor, id);
    const current = await viewArticle(transaction, actor, id);
    // Nobody has read this text to the end yet.
    const readingState = current.readingState === 'read' ? 'reading' : current.readingState;
    const currentText = current.text.number + 1;
    await lockedUpdate(transaction, actor, id, ifVersion, { currentText, readingState });
    if (current.text.sha256 === text.sha256) {
      throw conflict(
        'same_text',
        'This is the very text that stands here as the current version. Nothing was stored.',
        current,
      );
    }
    const textId = await storeText(deps, transaction, actor, id, currentText, text);
    // Recorded first, since what happens to its claims comes of it.
    const added = { action: 'text added', entity: 'article', entityId: id, articleId: id, before };
    const changes: Parameters<typeof record>[0][] = [];
    const collect = (change: Parameters<typeof record>[0]) => void changes.push(change);
    await deps.followText(transaction, actor, collect, { ...text, articleId: id, textId });
    record({ ...added, after: await viewSummary(transaction, actor, id) });
    for (const change of changes) record(change);
    return viewArticle(transaction, actor, id);
  });
}

/** What a later text would do to the claims of an article. */
export async function proposeText(
  { database, proposePlacements }: ArticleDeps,
  actor: Actor,
  id: string,
  body: LaterText,
): Promise<TextProposal> {
  const text = prepareText(body.text, body.regions);
  const current = await viewArticle(database, actor, id);
  const number = current.text.number + 1;
  const { counts, placements } = await proposePlacements(database, actor, id, { ...text, number });
  return { number, isCurrent: current.text.sha256 === text.sha256, counts, placements };
}
