import type { ArticleSummary } from '#contract/articles.ts';
import type { BodyInput } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';

type ChangeBody = BodyInput<typeof routes.changeArticles>;
export type ArticleChange = ChangeBody['change'];

/** One request: the same thing done to some articles. */
export interface ChangeStep {
  articleIds: string[];
  change: ArticleChange;
}

/** The contract takes this many at once. */
const mostAtOnce = 500;

export function stepsFor(articleIds: readonly string[], change: ArticleChange): ChangeStep[] {
  const steps: ChangeStep[] = [];
  for (let at = 0; at < articleIds.length; at += mostAtOnce) {
    steps.push({ articleIds: articleIds.slice(at, at + mostAtOnce), change });
  }
  return steps;
}

/** What takes a change back, from how the changed articles stood before it. */
export function undoSteps(change: ArticleChange, before: readonly ArticleSummary[]): ChangeStep[] {
  const groups = new Map<string, { change: ArticleChange; ids: string[] }>();
  for (const article of before) {
    const inverse = inverseFor(change, article);
    if (inverse === null) continue;
    const key = JSON.stringify(inverse);
    const group = groups.get(key) ?? { change: inverse, ids: [] };
    group.ids.push(article.id);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => stepsFor(group.ids, group.change));
}

/** Null: the article stood so already, there is nothing to take back. */
function inverseFor(change: ArticleChange, before: ArticleSummary): ArticleChange | null {
  const inTopic = (topicId: string) => before.topics.some(({ id }) => id === topicId);
  switch (change.do) {
    case 'trash':
      return { do: 'restore' };
    case 'restore':
      return { do: 'trash' };
    case 'add to topic':
      return inTopic(change.topicId) ? null : { do: 'remove from topic', topicId: change.topicId };
    case 'remove from topic':
      return inTopic(change.topicId) ? { do: 'add to topic', topicId: change.topicId } : null;
    case 'assign':
      return { do: 'assign', memberId: before.assignee?.id ?? null };
    case 'set reading state':
      return { do: 'set reading state', readingState: before.readingState };
    case 'set outlet':
      return { do: 'set outlet', outlet: before.outlet?.name ?? null };
  }
}
