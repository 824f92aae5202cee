import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { readCountedColumns } from './columns.ts';
import { countHedged, countHedges } from './hedges-query.ts';

type Route = (typeof routes)['getHedges'];
type Answer = ResponseOf<Route>;

/** Hedges shown, the most frequent: a table nobody has to search. */
const mostWords = 60;

/** How many claims each outlet hedges, and by which words. */
export async function readHedges(
  { database }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  query: QueryOf<Route>,
): Promise<Answer> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const { plans, columns } = await readCountedColumns(database, topic, query);
  const [hedged, rows] = await Promise.all([
    countHedged(database, topic, plans, query),
    countHedges(database, topic, plans, query),
  ]);
  const words = new Map<string, Answer['words'][number]>();
  for (const row of rows) {
    const known = words.get(row.words) ?? { words: row.words, count: 0, columns: [] };
    known.count += row.count;
    known.columns.push({ column: row.column, count: row.count });
    words.set(row.words, known);
  }
  const sorted = [...words.values()].sort((a, b) => b.count - a.count);
  return {
    columns: columns.map((column) => {
      const found = hedged.find((each) => each.column === column.key);
      return { ...column, claims: found?.claims ?? 0, hedged: found?.hedged ?? 0 };
    }),
    words: sorted.slice(0, mostWords),
    moreWords: Math.max(0, sorted.length - mostWords),
  };
}
