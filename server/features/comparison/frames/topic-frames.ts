import { frameTable } from '#core/comparison/frames/frame-table.ts';
import type { Actor } from '#core/members/member.ts';
import type { TopicFrames } from '#contract/frame-coverage.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumnTable } from '../column-table.ts';
import { topicStands } from '../question-query.ts';
import { countCoded, countFrames, readFrames } from './frames-query.ts';

/** Which frames the articles of each column carry, as editors have coded them. */
export async function readTopicFrames(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
  filter: QueryOf<(typeof routes)['getTopicFrames']>,
): Promise<TopicFrames> {
  const topic = { workspaceId, topicId };
  const [stands, { columns, articles }, frames, counts, coded] = await Promise.all([
    topicStands(database, topic),
    readColumnTable(database, topic, filter),
    readFrames(database, topic),
    countFrames(database, topic, filter),
    countCoded(database, topic, filter),
  ]);
  if (!stands) throw notFound();
  const keys = frames.map(({ key }) => key);
  const table = frameTable(columns, keys, counts, coded);
  const frameOf = new Map(frames.map((frame) => [frame.key, frame]));
  return {
    columns: columns.map((column, at) => ({
      ...articles.heading(column),
      ...(table.columns[at] ?? { coded: 0, withPrimary: 0 }),
    })),
    rows: table.rows.flatMap(({ frame: key, cells }) => {
      const frame = frameOf.get(key);
      const isShown = frame && (!frame.archived || cells.some(({ articles: met }) => met > 0));
      return isShown ? [{ frame, cells }] : [];
    }),
  };
}
