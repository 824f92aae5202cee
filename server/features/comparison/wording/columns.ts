import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { WordingColumn } from '#contract/wording.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readChosen, type Chosen } from '../chosen-articles-query.ts';
import { readColumnTable } from '../column-table.ts';
import type { ArticleFilter, TopicKey } from '../matrix-filter-query.ts';
import { topicStands } from '../question-query.ts';

/** The columns of a topic and how many articles each has, without reading the articles. */
export async function readCountedColumns(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<{ plans: ColumnPlan[]; columns: WordingColumn[] }> {
  const [stands, { columns: plans, articles }] = await Promise.all([
    topicStands(database, topic),
    readColumnTable(database, topic, filter),
  ]);
  if (!stands) throw notFound();
  const columns = plans.map((plan) => {
    const { key, name, kind, articleCount } = articles.heading(plan);
    return { key, name, kind, articleCount };
  });
  return { plans, columns };
}

/** The articles that the filters leave; not found where there is no such topic. */
export async function readArticles(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<Chosen> {
  const chosen = await readChosen(database, topic, filter);
  if (!chosen) throw notFound();
  return chosen;
}

export function columnsOf({ columns, articles }: Chosen): WordingColumn[] {
  const counts = new Map<string, number>();
  for (const { columns: keys } of articles) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return columns.map(({ key, name, kind }) => ({
    ...{ key, name, kind },
    articleCount: counts.get(key) ?? 0,
  }));
}
