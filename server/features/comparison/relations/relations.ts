import { columnKeysOf, noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import { bareSummary, summarise } from '#core/comparison/row/row-summary.ts';
import type { Actor } from '#core/members/member.ts';
import type { ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readOutlets } from '../column-query.ts';
import { readColumns } from '../columns-query.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import type { MatrixFilter, TopicKey } from '../matrix-filter-query.ts';
import { relateRows } from './relate-rows.ts';
import { presentGroups, presentSummary } from './relations-presenter.ts';
import { readRows, type RowOfClaims } from './row-query.ts';

/** Rows with more claims are not related in a table of all rows: 40 claims are 780 pairs. */
export const mostRowClaims = 40;
/** Pairs in one answer; about half a second of one processor. */
const mostPairs = 8_000;

/** What the shown outlets say to each question, in relation to each other. */
export async function readRelations(
  deps: ComparisonDeps,
  actor: Actor,
  topicId: string,
  filter: MatrixFilter,
): Promise<ResponseOf<(typeof routes)['getRelations']>> {
  const { database } = deps;
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [columns, outlets] = await Promise.all([
    readColumns(database, topic, filter),
    outletsShown(database, topic, filter),
  ]);
  if (!columns) throw notFound();
  const keysOf = columnKeysOf(columns);
  const rows = await readRows(database, topic, { ...filter, outlets, atMost: mostRowClaims });
  const within = withinBudget(rows);
  const related = await relateRows(deps, actor, [...within]);
  const answers = new Map(
    related.map(({ row, relations, independence }) => [
      row.questionId,
      {
        ...presentSummary(row, summarise(relations, row.kind, independence)),
        groups: presentGroups(relations.groups, keysOf),
      },
    ]),
  );
  const tooMany = (row: RowOfClaims) => ({
    ...presentSummary(row, bareSummary('too many', row.count)),
    groups: [],
  });
  return {
    items: rows.map((row) => answers.get(row.questionId) ?? tooMany(row)),
  };
}

/** The rows with the fewest claims first, as long as the pairs of all of them are not too many. */
export function withinBudget(rows: readonly RowOfClaims[]): Set<RowOfClaims> {
  let pairs = 0;
  return new Set(
    rows
      .filter(({ count, claims }) => count === claims.length)
      .sort((a, b) => a.count - b.count)
      .filter(({ count }) => (pairs += (count * (count - 1)) / 2) <= mostPairs),
  );
}

/** Outlets asked for by name and by group; null: all. */
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
