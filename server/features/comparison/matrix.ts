import { cellState, type ArticleCounts } from '#core/comparison/cells.ts';
import type { ColumnPlan } from '#core/comparison/columns.ts';
import type { Actor } from '#core/members/member.ts';
import type { Matrix } from '#contract/comparison.ts';
import { notFound } from '../../platform/domain-error.ts';
import { readCells, readOutletsOfClaims, type CellRow } from './cell-query.ts';
import { readColumnTable } from './column-table.ts';
import type { ComparisonDeps } from './comparison-deps.ts';
import { isChosen } from './is-chosen.ts';
import type { MatrixFilter } from './matrix-filter-query.ts';
import { presentCellClaim, presentQuestion } from './matrix-presenter.ts';
import { readQuestions, type QuestionRow } from './question-query.ts';

/** As many cells as one answer holds: twice what the widest screen shows, in 2 MB. */
export const mostCells = 1_200;

/** Questions × outlets of a topic, in six queries however large it is. */
export async function readMatrix(
  { database, claimsById }: ComparisonDeps,
  actor: Actor,
  topicId: string,
  filter: MatrixFilter,
): Promise<Matrix> {
  const topic = { workspaceId: actor.workspaceId, topicId };
  const [questions, { columns, articles }] = await Promise.all([
    readQuestions(database, topic),
    readColumnTable(database, topic, filter),
  ]);
  if (!questions) throw notFound();
  const chosen = questions.filter(isChosen(filter));
  const answered = new Set(
    byCategory(chosen).slice(0, Math.max(1, Math.floor(mostCells / columns.length))),
  );
  const rows = await readCells(database, topic, [...answered], columns, filter);
  const shown = rows.flatMap(({ first }) => first);
  const [claims, outlets] = await Promise.all([
    claimsById(database, actor, shown),
    readOutletsOfClaims(database, topic, shown),
  ]);
  const present = (id: string) => {
    const claim = claims.get(id);
    return claim ? [presentCellClaim(claim, outlets.get(id) ?? null)] : [];
  };
  const cells = new Map(rows.map((row) => [`${row.questionId} ${row.column}`, row]));
  return {
    columns: columns.map((column) => articles.heading(column)),
    rows: chosen.map((question) => ({
      question: presentQuestion(actor, question),
      cells: answered.has(question)
        ? columns.map((column) => {
            const row = cells.get(`${question.id} ${column.key}`);
            return {
              ...presentCell(column, articles.of(column, question.since), row),
              claims: (row?.first ?? []).flatMap(present),
            };
          })
        : null,
    })),
  };
}

/** As tables show them: in the order of the codebook, those without a category last. */
function byCategory(questions: readonly QuestionRow[]): QuestionRow[] {
  const place = ({ categoryPosition }: QuestionRow) => categoryPosition ?? Infinity;
  // Two without a category: Infinity less Infinity is no number.
  return questions.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function presentCell(column: ColumnPlan, counts: ArticleCounts, row: CellRow | undefined) {
  return {
    column: column.key,
    state: cellState(counts, row?.total ?? 0),
    articles: counts.able,
    read: counts.read,
    claimCount: row?.count ?? 0,
  };
}
