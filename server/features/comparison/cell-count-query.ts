import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { Database } from '../../platform/db/client.ts';
import {
  fromArticles,
  groupedBy,
  isWanted,
  type ArticleFilter,
  type ClaimFilter,
  type TopicKey,
} from './matrix-filter-query.ts';

/** Claims of one outlet, question by question: 20,000 rows take longer to read than to count. */
export interface OutletClaims {
  outlet: OutletKey;
  questionIds: string[];
  /** Of each: all that stand. An outlet has spoken, whatever statuses are asked for. */
  totals: number[];
  /** Of each: those that are asked for. */
  wanted: number[];
}

/** Counts alone: what a cell shows is not read. Questions of other topics are among them. */
export async function countCells(
  database: Database,
  topic: TopicKey,
  filter: ClaimFilter & ArticleFilter,
): Promise<OutletClaims[]> {
  return database.$queryRaw<OutletClaims[]>`
    select coalesce(stands::text, ${noOutlet}) as outlet,
      json_agg(question_id) as "questionIds", json_agg(total) as totals,
      json_agg(wanted) as wanted
    from (
      select c.question_id, ${groupedBy(filter)} as stands, count(*)::int as total,
        (count(*) filter (where ${isWanted(filter)}))::int as wanted
      ${fromArticles(topic, filter)}
      join claim c on c.workspace_id = a.workspace_id and c.article_id = a.id
        and c.trashed_at is null and c.question_id is not null
      group by c.question_id, stands
    ) counted
    group by stands`;
}
