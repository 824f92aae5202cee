import { noOutlet, type ColumnPlan, type OutletKey } from '#core/comparison/columns.ts';
import type { Database } from '../../platform/db/client.ts';
import { readOutlets } from './column-query.ts';
import {
  fromArticles,
  groupedBy,
  type MatrixFilter,
  type TopicKey,
} from './matrix-filter-query.ts';
import { planFor } from './plan-for.ts';
import { topicStands } from './question-query.ts';

/** The columns of a topic under its filters, without its articles; null: there is no such topic. */
export async function readColumns(
  database: Database,
  topic: TopicKey,
  filter: MatrixFilter,
): Promise<ColumnPlan[] | null> {
  const [stands, present, known] = await Promise.all([
    topicStands(database, topic),
    readPresent(database, topic, filter),
    readOutlets(database, topic),
  ]);
  return stands ? planFor(filter, known, new Set(present.map(({ outlet }) => outlet))) : null;
}

function readPresent(
  database: Database,
  topic: TopicKey,
  filter: MatrixFilter,
): Promise<{ outlet: OutletKey }[]> {
  return database.$queryRaw<{ outlet: OutletKey }[]>`
    select coalesce(stands::text, ${noOutlet}) as outlet
    from (select distinct ${groupedBy(filter)} as stands ${fromArticles(topic, filter)}) present`;
}
