import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { Database } from '../../platform/db/client.ts';
import { ArticleTable } from './article-table.ts';
import { countArticles, readOutlets } from './column-query.ts';
import type { MatrixFilter, TopicKey } from './matrix-filter-query.ts';
import { planFor } from './plan-for.ts';

/** The columns that the filters leave, and how many articles each has. */
export async function readColumnTable(
  database: Database,
  topic: TopicKey,
  filter: Pick<MatrixFilter, 'by' | 'outletIds' | 'groupId' | 'publishedFrom' | 'publishedTo'>,
): Promise<{ columns: ColumnPlan[]; articles: ArticleTable }> {
  const [counts, known] = await Promise.all([
    countArticles(database, topic, filter),
    readOutlets(database, topic),
  ]);
  return {
    columns: planFor(filter, known, new Set(counts.map(({ outlet }) => outlet))),
    articles: new ArticleTable(counts),
  };
}
