import type { ColumnPlan } from '#core/comparison/columns.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import {
  fromArticlesFirst,
  ofClaims,
  type MatrixFilter,
  type TopicKey,
} from './matrix-filter-query.ts';

/**
 * The claims `c` under the filters in the articles `a` of these columns, each once, whatever number
 * of groups its outlet is in.
 */
export function fromClaims(
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Prisma.Sql {
  const outlets = columns.flatMap((column) => column.outlets);
  return Prisma.sql`
    ${fromArticlesFirst(topic, filter, outlets)}
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
      and c.trashed_at is null and ${ofClaims(filter)}`;
}
