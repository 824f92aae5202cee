import type { ArticleSummary } from '#contract/articles.ts';

export interface ComparisonWanted {
  topicId: string;
  /** "a,b,none", as the address takes it. */
  outletIds: string;
}

/** Where to compare some articles: in a topic that all share, by their outlets; null: none. */
export function comparisonOf(
  articles: readonly ArticleSummary[],
  preferredTopicId: string | undefined,
): ComparisonWanted | null {
  const [first, ...rest] = articles;
  const shared = (first?.topics ?? [])
    .map(({ id }) => id)
    .filter((id) => rest.every(({ topics }) => topics.some((topic) => topic.id === id)));
  const topicId = shared.find((id) => id === preferredTopicId) ?? shared[0];
  if (topicId === undefined) return null;
  const outletIds = [...new Set(articles.map(({ outlet }) => outlet?.id ?? 'none'))].join(',');
  return { topicId, outletIds };
}
