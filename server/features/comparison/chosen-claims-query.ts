import type { OutletKey } from '#core/comparison/columns.ts';
import { Prisma } from '../../platform/db/generated/client.ts';
import {
  fromArticlesFirst,
  ofClaims,
  type MatrixFilter,
  type TopicKey,
} from './matrix-filter-query.ts';

/** Filters whose outlets are found already. */
export interface ClaimsFilter extends MatrixFilter {
  /** Only these; null: all. */
  outlets: readonly OutletKey[] | null;
}

/** The claims `c` under the filters, and their articles `a`. */
export function fromClaims(topic: TopicKey, filter: ClaimsFilter): Prisma.Sql {
  return Prisma.sql`
    ${fromArticlesFirst(topic, filter, filter.outlets)}
    ${joinClaims(topic, filter)}`;
}

/** The claims `c` under the filters, of the articles `a` that are chosen already. */
export function joinClaims({ workspaceId }: TopicKey, filter: ClaimsFilter): Prisma.Sql {
  return Prisma.sql`
    join claim c on c.workspace_id = ${workspaceId}::uuid and c.article_id = a.id
      and c.trashed_at is null and ${ofClaims(filter)}`;
}
