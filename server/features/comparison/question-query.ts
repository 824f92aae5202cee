import type { PartialDate } from '#core/figures/partial-date.ts';
import type { AnswerKind } from '#core/questions/question.ts';
import type { Database } from '../../platform/db/client.ts';
import type { TopicKey } from './matrix-filter-query.ts';

export interface QuestionRow {
  id: string;
  topicId: string;
  text: string;
  kind: AnswerKind;
  unit: string | null;
  answers: { id: string; value: string }[];
  exclusive: boolean;
  perActor: boolean;
  since: PartialDate | null;
  category: string | null;
  /** Where its category stands in the codebook. */
  categoryPosition: number | null;
  position: number;
  version: number;
}

/** A topic's questions in their order; null when there is no such topic. */
export async function readQuestions(
  database: Database,
  { workspaceId, topicId }: TopicKey,
): Promise<QuestionRow[] | null> {
  const rows = await database.$queryRaw<(QuestionRow | { id: null })[]>`
    select q.id, q.topic_id as "topicId", q.text, q.kind, q.unit, q.exclusive,
      q.per_actor as "perActor", q.since, q.category, cat.position as "categoryPosition", q.position, q.version,
      (select coalesce(jsonb_agg(jsonb_build_object('id', qa.id, 'value', qa.value)
          order by qa.position), '[]')
        from question_answer qa
        where qa.workspace_id = q.workspace_id and qa.question_id = q.id) as answers
    from topic t
    left join question q on q.workspace_id = t.workspace_id and q.topic_id = t.id
      and q.trashed_at is null
    left join category cat on cat.workspace_id = q.workspace_id and cat.key = q.category
    where t.workspace_id = ${workspaceId}::uuid and t.id = ${topicId}::uuid
      and t.trashed_at is null
    order by q.position, q.id`;
  return rows.length === 0 ? null : rows.filter((row) => row.id !== null);
}

export async function topicStands(
  database: Database,
  { workspaceId, topicId }: TopicKey,
): Promise<boolean> {
  const count = await database.topic.count({
    where: { workspaceId, id: topicId, trashedAt: null },
  });
  return count === 1;
}
