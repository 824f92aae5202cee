import type { ColumnPlan } from '#core/comparison/columns.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import {
  columnRows,
  fromArticles,
  inColumns,
  ofClaims,
  standsBy,
  type MatrixFilter,
  type TopicKey,
} from './matrix-filter-query.ts';

/** The claims `c` under the filters, in each of the columns `col` that they stand in. */
export function fromClaims(
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Prisma.Sql {
  return Prisma.sql`
    ${fromArticles(topic, filter)}
    join ${columnRows(columns)} on col.outlet = ${standsBy(filter)}
    ${joinClaims(filter)}`;
}

/** The same, each claim once, whatever number of groups its outlet is in. */
export function fromClaimsOnce(
  topic: TopicKey,
  columns: readonly ColumnPlan[],
  filter: MatrixFilter,
): Prisma.Sql {
  const outlets = columns.flatMap((column) => column.outlets);
  return Prisma.sql`
    ${fromArticles(topic, filter)} and ${inColumns(outlets, filter)}
    ${joinClaims(filter)}`;
}

function joinClaims(filter: MatrixFilter): Prisma.Sql {
  return Prisma.sql`
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
      and c.trashed_at is null and ${ofClaims(filter)}`;
}
