import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { Database } from '../../../platform/db/client.ts';
import { inTime, type MatrixFilter, type TopicKey } from '../matrix-filter-query.ts';

export interface ClaimCount {
  questionId: string;
  outlet: OutletKey;
  claims: number;
}

/** How many claims each outlet has on each question, whatever their status. */
export async function countClaims(
  database: Database,
  { workspaceId, topicId }: TopicKey,
  filter: Pick<MatrixFilter, 'publishedFrom' | 'publishedTo'>,
): Promise<ClaimCount[]> {
  return database.$queryRaw<ClaimCount[]>`
    select c.question_id as "questionId", coalesce(a.outlet_id::text, ${noOutlet}) as outlet,
      count(*)::int as claims
    from topic_article ta
    join article a on a.workspace_id = ta.workspace_id and a.id = ta.article_id
    join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
    where ta.workspace_id = ${workspaceId}::uuid and ta.topic_id = ${topicId}::uuid
      and a.trashed_at is null and c.trashed_at is null and c.question_id is not null
      and ${inTime(filter)}
    group by c.question_id, a.outlet_id`;
}
