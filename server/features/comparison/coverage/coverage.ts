import { cellState } from '#core/comparison/cells.ts';
import type { ColumnPlan } from '#core/comparison/columns.ts';
import { byOmissions, omissionsIn, onlyVoice, tally } from '#core/comparison/coverage/coverage.ts';
import type { Actor } from '#core/members/member.ts';
import type { Coverage } from '#contract/coverage.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { ArticleTable } from '../article-table.ts';
import { countArticles, readOutlets } from '../column-query.ts';
import { isChosen } from '../is-chosen.ts';
import type { MatrixFilter } from '../matrix-filter-query.ts';
import { planFor } from '../plan-for.ts';
import { readQuestions, type QuestionRow } from '../question-query.ts';
import { countClaims, type ClaimCount } from './claim-counts-query.ts';

/** The states of the matrix without its claims: what is said, left out, not read, not knowable. */
export async function readCoverage(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
  filter: MatrixFilter,
): Promise<Coverage> {
  const topic = { workspaceId, topicId };
  const [questions, counts, known, claims] = await Promise.all([
    readQuestions(database, topic),
    countArticles(database, topic, filter),
    readOutlets(database, topic),
    countClaims(database, topic, filter),
  ]);
  if (!questions) throw notFound();
  const columns = planFor(filter, known, new Set(counts.map(({ outlet }) => outlet)));
  const articles = new ArticleTable(counts);
  const rows = rowsOf(questions.filter(isChosen(filter)), columns, articles, claims);
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
  claims: readonly ClaimCount[],
): Coverage['rows'] {
  const counts = new Map(
    claims.map(({ questionId, outlet, claims: count }) => [`${questionId} ${outlet}`, count]),
  );
  return questions.map(({ id, text, since, category }) => {
    const cells = columns.map((column) => {
      const count = column.outlets.reduce(
        (sum, outlet) => sum + (counts.get(`${id} ${outlet}`) ?? 0),
        0,
      );
      const found = articles.of(column, since);
      const state = cellState(found, count);
      return { key: column.key, state, articles: found.able, read: found.read, claims: count };
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
