import type { CodedCount, FrameCount } from '#core/comparison/frames/frame-table.ts';
import type { TopicFrames } from '#contract/frame-coverage.ts';
import type { Database } from '../../../platform/db/client.ts';
import { Prisma } from '../../../platform/db/generated/client.ts';
import {
  fromArticles,
  standsBy,
  type ArticleFilter,
  type TopicKey,
} from '../matrix-filter-query.ts';

/** Articles of a topic as `a`, each as often as it has codings `af`. */
export function codedArticles(topic: TopicKey, filter: ArticleFilter): Prisma.Sql {
  return Prisma.sql`
    ${fromArticles(topic, filter)}
    join article_frame af on af.workspace_id = a.workspace_id and af.article_id = a.id`;
}

export function countFrames(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<FrameCount[]> {
  return database.$queryRaw<FrameCount[]>`
    select ${standsBy(filter)} as outlet, af.frame, count(*)::int as articles,
      count(*) filter (where af.is_primary)::int as primary
    ${codedArticles(topic, filter)}
    group by 1, af.frame`;
}

export function countCoded(
  database: Database,
  topic: TopicKey,
  filter: ArticleFilter,
): Promise<CodedCount[]> {
  return database.$queryRaw<CodedCount[]>`
    select ${standsBy(filter)} as outlet, count(*)::int as coded
    ${fromArticles(topic, filter)}
      and exists (select from article_frame af
        where af.workspace_id = a.workspace_id and af.article_id = a.id)
    group by 1`;
}

/** The codebook in its order, archived frames among it. */
export async function readFrames(
  database: Database,
  { workspaceId }: Pick<TopicKey, 'workspaceId'>,
): Promise<TopicFrames['rows'][number]['frame'][]> {
  const rows = await database.frame.findMany({
    where: { workspaceId },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
    select: { key: true, name: true, description: true, source: true, archivedAt: true },
  });
  return rows.map(({ archivedAt, ...frame }) => ({ ...frame, archived: archivedAt !== null }));
}
