import { columnKeysOf, noOutlet, type OutletKey } from '#core/comparison/columns.ts';
import { bareSummary, summarise } from '#core/comparison/row/row-summary.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readOutlets } from '../column-query.ts';
import { readColumns } from '../columns-query.ts';
import type { ClaimDeps, ComparisonDeps } from '../comparison-deps.ts';
import { isChosen } from '../is-chosen.ts';
import type { MatrixFilter, TopicKey } from '../matrix-filter-query.ts';
import { readQuestions } from '../question-query.ts';
import { answerRows, isRelated, mostRowClaims } from './answer-rows.ts';
import { relateRows, type RelatedRow } from './relate-rows.ts';
import { presentGroups, presentSummary } from './relations-presenter.ts';
import { countRows, readRows, type RowFilter } from './row-query.ts';

type Route = (typeof routes)['getRelations'];

/** What the shown outlets say to each question, in relation to each other; row after row. */
export async function readRelations(
  deps: ComparisonDeps,
  actor: Actor,
  topicId: string,
  { cursor, ...filter }: QueryOf<Route>,
): Promise<ResponseOf<Route>> {
  const { database } = deps;
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [columns, questions, outlets] = await Promise.all([
    readColumns(database, topic, filter),
    readQuestions(database, topic),
    outletsShown(database, topic, filter),
  ]);
  if (!columns || !questions) throw notFound();
  const counts = await countRows(database, topic, { ...filter, outlets });
  const rows = questions.filter(isChosen(filter)).map(({ id, position }) => {
    const { count = 0, figures = 0 } = counts.get(id) ?? {};
    return { id, position, questionId: id, count, figures };
  });
  const now = answerRows(rows, cursor);
  const related = await relateFew(deps, actor, topic, { ...filter, outlets }, now.rows);
  const keysOf = columnKeysOf(columns);
  const answers = related.map(({ row, relations, independence }) => ({
    ...presentSummary(row, summarise(relations, row.kind, independence)),
    groups: presentGroups(relations.groups, keysOf),
  }));
  const answered = new Set(answers.map(({ questionId }) => questionId));
  const bare = rows
    .filter(({ id }) => cursor === undefined && !answered.has(id))
    .map((row) => ({
      ...presentSummary(row, bareSummary(isRelated(row) ? 'later' : 'too many', row.count)),
      groups: [],
    }));
  return { items: [...answers, ...bare], nextCursor: now.nextCursor };
}

/** Relates those of some rows that do not have too many claims for a table of all rows. */
export async function relateFew(
  deps: ClaimDeps,
  actor: Actor,
  topic: TopicKey,
  filter: Omit<RowFilter, 'atMost'>,
  rows: readonly { id: string; count: number }[],
): Promise<RelatedRow[]> {
  const questionIds = rows.filter(isRelated).map(({ id }) => id);
  // No ids would be all questions.
  if (questionIds.length === 0) return [];
  const few = await readRows(deps.database, topic, {
    ...{ ...filter, questionIds, atMost: mostRowClaims },
  });
  // A claim that came since the rows were counted may have made one too long.
  return relateRows(
    deps,
    actor,
    few.filter(({ count, claims }) => count === claims.length),
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
