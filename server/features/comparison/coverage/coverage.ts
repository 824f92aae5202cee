import { cellState } from '#core/comparison/cells.ts';
import type { ColumnPlan } from '#core/comparison/columns.ts';
import { byOmissions, omissionsIn, onlyVoice, tally } from '#core/comparison/coverage/coverage.ts';
import type { Actor } from '#core/members/member.ts';
import type { Coverage } from '#contract/coverage.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import type { ArticleTable } from '../article-table.ts';
import { countCells } from '../cell-count-query.ts';
import { CellTable } from '../cell-table.ts';
import { readColumnTable } from '../column-table.ts';
import { isChosen } from '../is-chosen.ts';
import type { MatrixFilter } from '../matrix-filter-query.ts';
import { readQuestions, type QuestionRow } from '../question-query.ts';

/** The states of the matrix without its claims: what is said, left out, not read, not knowable. */
export async function readCoverage(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
  filter: MatrixFilter,
): Promise<Coverage> {
  const topic = { workspaceId, topicId };
  const [questions, { columns, articles }, counts] = await Promise.all([
    readQuestions(database, topic),
    readColumnTable(database, topic, filter),
    countCells(database, topic, filter),
  ]);
  if (!questions) throw notFound();
  const chosen = questions.filter(isChosen(filter));
  const rows = rowsOf(chosen, columns, articles, new CellTable(counts));
  return {
    columns: columns.map((column, at) => {
      const own = rows.flatMap(({ cells }) => cells[at] ?? []);
      const left = rows.filter(
        ({ cells, omissions }) => omissions > 0 && cells[at]?.state === 'not said',
      );
      return { ...articles.heading(column), tally: tally(own), omissions: left.length };
    }),
    rows: byOmissions(rows),
  };
}

function rowsOf(
  questions: readonly QuestionRow[],
  columns: readonly ColumnPlan[],
  articles: ArticleTable,
  claims: CellTable,
): Coverage['rows'] {
  return questions.map(({ id, text, since, category }) => {
    const cells = columns.map((column) => {
      const { total } = claims.of(id, column);
      const found = articles.of(column, since);
      const state = cellState(found, total);
      return { key: column.key, state, articles: found.able, read: found.read, claims: total };
    });
    return {
      question: { id, text, since, category },
      cells: cells.map(({ state, articles: able, read, claims: count }) => ({
        ...{ state, articles: able, read, claims: count },
      })),
      omissions: omissionsIn(cells),
      onlyBy: onlyVoice(cells)?.key ?? null,
    };
  });
}
