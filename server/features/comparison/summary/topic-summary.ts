import { cellState } from '#core/comparison/cells.ts';
import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { SummaryColumn } from '#core/comparison/summary/material.ts';
import { summariseInWords } from '#core/comparison/summary/question-summary.ts';
import { unnamedOutlet } from '#core/comparison/summary/outlets.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf, ResponseOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { QuestionSummary } from '#contract/summaries.ts';
import type { ArticleTable } from '../article-table.ts';
import { countCells } from '../cell-count-query.ts';
import { CellTable } from '../cell-table.ts';
import { readColumnTable } from '../column-table.ts';
import type { ClaimDeps } from '../comparison-deps.ts';
import { isChosen } from '../is-chosen.ts';
import type { MatrixFilter } from '../matrix-filter-query.ts';
import { outletsShown } from '../outlets-shown.ts';
import { readQuestions, type QuestionRow } from '../question-query.ts';
import { answerRows } from '../relations/answer-rows.ts';
import type { RelatedRow } from '../relations/relate-rows.ts';
import { relateFew } from '../relations/relations.ts';

type Route = (typeof routes)['getSummary'];
type Answer = ResponseOf<Route>;

/** The questions of a topic in words, as far as the filters go; null: there is no such topic. */
export async function readSummary(
  deps: ClaimDeps,
  actor: Actor,
  topicId: string,
  { cursor, ...filter }: QueryOf<Route>,
): Promise<Answer | null> {
  const answerFrom = await prepareSummary(deps, actor, topicId, filter);
  return answerFrom && answerFrom(cursor);
}

/** All of them, answer after answer: no more claims are held at a time than one answer relates. */
export async function readWholeSummary(
  deps: ClaimDeps,
  actor: Actor,
  topicId: string,
  filter: MatrixFilter,
): Promise<QuestionSummary[] | null> {
  const answerFrom = await prepareSummary(deps, actor, topicId, filter);
  if (!answerFrom) return null;
  const items: QuestionSummary[] = [];
  let cursor: string | undefined;
  do {
    const answer: Answer = await answerFrom(cursor);
    items.push(...answer.items);
    cursor = answer.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** What all answers are made of, read once; gives them, each from its cursor. */
async function prepareSummary(
  deps: ClaimDeps,
  actor: Actor,
  topicId: string,
  filter: MatrixFilter,
): Promise<((cursor: string | undefined) => Promise<Answer>) | null> {
  const { database } = deps;
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [questions, { columns, articles }, counts, outlets] = await Promise.all([
    readQuestions(database, topic),
    readColumnTable(database, topic, filter),
    countCells(database, topic, filter),
    outletsShown(database, topic, filter),
  ]);
  if (!questions) return null;
  const cells = new CellTable(counts);
  const shown = { outlets: outlets ?? counts.map(({ outlet }) => outlet) };
  const chosen = questions
    .filter(isChosen(filter))
    .map((question) => ({ ...question, count: cells.of(question.id, shown).wanted }));
  return async (cursor) => {
    const { rows, nextCursor } = answerRows(chosen, cursor);
    const related = await relateFew(deps, actor, topic, { ...filter, outlets }, rows);
    const byQuestion = new Map(related.map((row) => [row.row.questionId, row]));
    const items = rows.map((question) => {
      const row = byQuestion.get(question.id);
      const standing = columns.map((column) => columnOf(column, articles, cells, question, row));
      return summaryOf(question, standing, row);
    });
    return { items, nextCursor };
  };
}

function columnOf(
  column: ColumnPlan,
  articles: ArticleTable,
  cells: CellTable,
  { id: questionId, since }: QuestionRow,
  row: RelatedRow | undefined,
): SummaryColumn {
  const counts = articles.of(column, since);
  const { total, wanted } = cells.of(questionId, column);
  const placed = row?.row.claims ?? [];
  return {
    name: column.kind === 'none' ? unnamedOutlet : column.name,
    state: cellState(counts, total),
    articles: counts.able,
    read: counts.read,
    claimCount: wanted,
    claims: placed.flatMap(({ id, outletKey }) => (column.outlets.includes(outletKey) ? [id] : [])),
  };
}

function summaryOf(
  { id, kind }: QuestionRow,
  columns: readonly SummaryColumn[],
  related: RelatedRow | undefined,
): QuestionSummary {
  const sentences = summariseInWords({ kind, columns, related: related ?? null });
  const named = new Set(sentences.flat().flatMap(({ claims }) => claims));
  return {
    questionId: id,
    sentences: sentences.map((sentence) =>
      sentence.map(({ words, claims }) => ({ words, claims: [...new Set(claims)] })),
    ),
    claims: (related?.relations.claims ?? [])
      .filter((claim) => named.has(claim.id))
      .map(({ view, outlet }) => ({
        id: view.id,
        articleId: view.articleId,
        outlet,
        quote: view.anchor.exact,
      })),
  };
}
