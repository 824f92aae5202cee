import { columnKeysOf } from '#core/comparison/columns.ts';
import { bareSummary, summarise } from '#core/comparison/row/row-summary.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { notFound } from '../../../platform/domain-error.ts';
import type { ClaimsFilter } from '../chosen-claims-query.ts';
import { readColumns } from '../columns-query.ts';
import type { ClaimDeps, ComparisonDeps } from '../comparison-deps.ts';
import { isChosen } from '../is-chosen.ts';
import type { TopicKey } from '../matrix-filter-query.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readQuestions } from '../question-query.ts';
import { answerRows, isRelated, mostRowClaims } from './answer-rows.ts';
import { relateRows, type RelatedRow } from './relate-rows.ts';
import { presentGroups, presentSummary } from './relations-presenter.ts';
import { countRows, readRows } from './row-query.ts';

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
  const shown = await withOutlets(database, topic, filter);
  const [columns, questions, counts] = await Promise.all([
    readColumns(database, topic, filter),
    readQuestions(database, topic),
    countRows(database, topic, shown),
  ]);
  if (!columns || !questions) throw notFound();
  const rows = questions.filter(isChosen(filter)).map(({ id, position }) => {
    const { count = 0, figures = 0 } = counts.get(id) ?? {};
    return { id, position, questionId: id, count, figures };
  });
  const now = answerRows(rows, cursor);
  const related = await relateFew(deps, actor, topic, shown, now.rows);
  const keysOf = columnKeysOf(columns);
  const answers = related.map(({ row, relations, independence }) => ({
    ...presentSummary(row, summarise(relations, row.kind, independence)),
    groups: presentGroups(relations.groups, keysOf),
  }));
  const answered = new Set(answers.map(({ questionId }) => questionId));
  const due = new Set(now.rows);
  // One that is due and has no answer has grown too long since the rows were counted.
  const bare = (cursor === undefined ? rows : now.rows.filter(isRelated))
    .filter(({ id }) => !answered.has(id))
    .map((row) => {
      const state = isRelated(row) && !due.has(row) ? 'later' : 'too many';
      return { ...presentSummary(row, bareSummary(state, row.count)), groups: [] };
    });
  return { items: [...answers, ...bare], nextCursor: now.nextCursor };
}

/** Relates those of some rows that do not have too many claims for a table of all rows. */
export async function relateFew(
  deps: ClaimDeps,
  actor: Actor,
  topic: TopicKey,
  filter: ClaimsFilter,
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
