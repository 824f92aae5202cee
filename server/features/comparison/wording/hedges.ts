import { columnKeysOf, type OutletKey } from '#core/comparison/columns.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readCountedColumns } from './columns.ts';
import { countClaims, countHedged, type ClaimsOfOutlet, type HedgedRow } from './hedges-query.ts';

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
  const shown = await withOutlets(database, topic, query);
  const [{ plans, columns }, claims, hedged] = await Promise.all([
    readCountedColumns(database, topic, query),
    countClaims(database, topic, shown),
    countHedged(database, topic, shown),
  ]);
  const keysOf = columnKeysOf(plans);
  const tagged = sumByColumn(claims, keysOf);
  const hedgedIn = sumByColumn(
    hedged.filter(({ words }) => words === null),
    keysOf,
  );
  const words = wordsIn(hedged, keysOf);
  return {
    columns: columns.map((column) => ({
      ...column,
      claims: tagged.get(column.key) ?? 0,
      hedged: hedgedIn.get(column.key) ?? 0,
    })),
    words: words.slice(0, mostWords),
    moreWords: Math.max(0, words.length - mostWords),
  };
}

type KeysOf = (outlet: OutletKey) => string[];

/** Of the outlets of a column together: a claim is of one of them. */
function sumByColumn(rows: readonly ClaimsOfOutlet[], keysOf: KeysOf): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { outlet, claims } of rows) {
    for (const key of keysOf(outlet)) sums.set(key, (sums.get(key) ?? 0) + claims);
  }
  return sums;
}

/** The most frequent first; each with its columns, those that use it most first. */
function wordsIn(hedged: readonly HedgedRow[], keysOf: KeysOf): Answer['words'] {
  const rowsOf = new Map<string, HedgedRow[]>();
  for (const row of hedged) {
    if (row.words === null) continue;
    const own = rowsOf.get(row.words);
    if (own) own.push(row);
    else rowsOf.set(row.words, [row]);
  }
  const words = [...rowsOf].map(([each, rows]) => {
    const columns = [...sumByColumn(rows, keysOf)]
      .map(([column, count]) => ({ column, count }))
      .sort((a, b) => b.count - a.count);
    return { words: each, count: columns.reduce((sum, { count }) => sum + count, 0), columns };
  });
  return words.sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}
