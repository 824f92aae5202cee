import { noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import type { Database } from '../../platform/db/client.ts';
import type { ClaimsFilter } from './chosen-claims-query.ts';
import { readOutlets } from './column-query.ts';
import type { MatrixFilter, TopicKey } from './matrix-filter-query.ts';

/** Outlets asked for by name and by group: those of all columns, before columns are known; null: all. */
export async function outletsShown(
  database: Database,
  topic: TopicKey,
  { by, outletIds, groupId }: MatrixFilter,
): Promise<OutletKey[] | null> {
  // Of periods the articles themselves are chosen by their outlets.
  if (by === 'period') return null;
  const named = outletIds?.length ? outletIds : null;
  if (groupId === undefined) return named;
  const { groups } = await readOutlets(database, topic);
  const members = groups.find(({ id }) => id === groupId)?.outletIds ?? [];
  return named ? named.filter((id) => id !== noOutlet && members.includes(id)) : [...members];
}

/** Filters with the outlets they ask for. */
export async function withOutlets<Filter extends MatrixFilter>(
  database: Database,
  topic: TopicKey,
  filter: Filter,
): Promise<Filter & ClaimsFilter> {
  return { ...filter, outlets: await outletsShown(database, topic, filter) };
}
