import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { Database } from '../../platform/db/client.ts';
import { ArticleTable } from './article-table.ts';
import { countArticles, readOutlets, type OutletCounts } from './column-query.ts';
import type { ArticleFilter, TopicKey } from './matrix-filter-query.ts';
import { planFor } from './plan-for.ts';

/** The columns that the filters leave, and how many articles each has. */
export async function readColumnTable(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<{ columns: ColumnPlan[]; articles: ArticleTable }> {
  // A year in which nothing that is asked for was published has no column.
  const has = ({ articles }: OutletCounts) => filter.by !== 'period' || articles > 0;
  const [counts, known] = await Promise.all([
    countArticles(database, topic, filter),
    readOutlets(database, topic),
  ]);
  return {
    columns: planFor(filter, known, new Set(counts.filter(has).map(({ outlet }) => outlet))),
    articles: new ArticleTable(counts),
  };
}
