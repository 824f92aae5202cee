import type { OutletKey } from '#core/comparison/columns.ts';
import type { Actor } from '#core/members/member.ts';
import type { FramedArticle } from '#contract/frame-coverage.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumns } from '../columns-query.ts';
import { standsBy, type TopicKey } from '../matrix-filter-query.ts';
import { codedArticles, countCoded, readFrames } from './frames-query.ts';

type Filter = QueryOf<(typeof routes)['getFramedArticles']>;

/** As many as are read at one sitting. */
const mostArticles = 200;

/** The articles behind a count of frames. */
export async function readFramedArticles(
  database: Database,
  { workspaceId }: Actor,
  { topicId, frame: key }: { topicId: string; frame: string },
  filter: Filter,
): Promise<ResponseOf<(typeof routes)['getFramedArticles']>> {
  const topic = { workspaceId, topicId };
  const [columns, frames] = await Promise.all([
    readColumns(database, topic, filter),
    readFrames(database, topic),
  ]);
  const frame = frames.find((each) => each.key === key);
  if (!columns || !frame) throw notFound();
  const outlets = columns
    .filter((column) => filter.column === undefined || column.key === filter.column)
    .flatMap((column) => column.outlets);
  const [rows, coded] = await Promise.all([
    readArticles(database, topic, key, outlets, filter),
    countCoded(database, topic, filter),
  ]);
  const here = coded.filter(({ outlet }) => outlets.includes(outlet));
  return {
    name: frame.name,
    items: rows.map(({ total: _, at, ...article }) => ({ ...article, at: at.toISOString() })),
    leftOut: (rows[0]?.total ?? 0) - rows.length,
    coded: here.reduce((sum, row) => sum + row.coded, 0),
  };
}

type Row = Omit<FramedArticle, 'at'> & { at: Date; total: number };

/** By date, those without one last. */
function readArticles(
  database: Database,
  topic: TopicKey,
  frame: string,
  outlets: readonly OutletKey[],
  filter: Filter,
): Promise<Row[]> {
  return database.$queryRaw<Row[]>`
    select c.id, c.title, c.published, c.language, c.is_primary as primary, c.at,
      case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as outlet,
      jsonb_build_object('id', m.id, 'name', u.name) as by, count(*) over ()::int as total
    from (
      select a.*, ${standsBy(filter)} as stands, af.frame, af.is_primary, af.member_id, af.at ${codedArticles(topic, filter)}
    ) c
    left join outlet o on o.workspace_id = c.workspace_id and o.id = c.outlet_id
    join member m on m.workspace_id = c.workspace_id and m.id = c.member_id
    join "user" u on u.id = m.user_id
    where c.frame = ${frame}
      and c.stands = any(${outlets}::text[])
    order by c.published_on nulls last, c.id
    limit ${mostArticles}`;
}
