import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { readCountedColumns } from './columns.ts';
import { countClaims, countHedged } from './hedges-query.ts';

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
  const [claims, hedged] = await Promise.all([
    countClaims(database, topic, plans, query),
    countHedged(database, topic, plans, query),
  ]);
  const words = new Map<string, Answer['words'][number]>();
  for (const { column, words: each, claims: count } of hedged) {
    if (each === null) continue;
    const known = words.get(each) ?? { words: each, count: 0, columns: [] };
    known.count += count;
    known.columns.push({ column, count });
    words.set(each, known);
  }
  const whole = new Map(
    hedged.flatMap(({ column, words: each, claims: count }) =>
      each === null ? [[column, count]] : [],
    ),
  );
  const sorted = [...words.values()].sort((a, b) => b.count - a.count);
  return {
    columns: columns.map((column) => ({
      ...column,
      claims: claims.find((each) => each.column === column.key)?.claims ?? 0,
      hedged: whole.get(column.key) ?? 0,
    })),
    words: sorted.slice(0, mostWords),
    moreWords: Math.max(0, sorted.length - mostWords),
  };
}
