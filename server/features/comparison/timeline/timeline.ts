import {
  columnKeysOf,
  noOutlet,
  type ColumnPlan,
  type OutletKey,
} from '#core/comparison/columns.ts';
import { firstReports } from '#core/comparison/timeline/first-report.ts';
import type { Actor } from '#core/members/member.ts';
import type { QueryOf } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { Timeline } from '#contract/timeline.ts';
import type { Database } from '../../../platform/db/client.ts';
import { notFound } from '../../../platform/domain-error.ts';
import { readColumns } from '../columns-query.ts';
import { withOutlets } from '../outlets-shown.ts';
import { readQuestions, type QuestionRow } from '../question-query.ts';
import type { TimelineFilter } from './clock-query.ts';
import { readEdits } from './edits-query.ts';
import type { FirstRow } from './first-query.ts';
import { countTimed, readTimed, type MarkRow, type TimedCounts } from './timeline-query.ts';

/** The claims of a topic on a clock; counted where they are too many to be drawn. */
export async function readTimeline(
  database: Database,
  { workspaceId }: Actor,
  topicId: string,
  query: QueryOf<(typeof routes)['getTimeline']>,
): Promise<Timeline> {
  const topic = { workspaceId, topicId };
  const filter = await withOutlets(database, topic, query);
  const [columns, questions, counts, timed, edits] = await Promise.all([
    readColumns(database, topic, query),
    readQuestions(database, topic),
    countTimed(database, topic, filter),
    readTimed(database, topic, filter),
    // They stand by when their articles were published.
    query.clock === 'published' ? readEdits(database, topic, filter) : [],
  ]);
  if (!columns || !questions) throw notFound();
  const desk = new Desk(columns, questions, query.rows);
  return {
    rows: desk.rows(),
    columns: columns.map(({ key, name, kind }) => ({ key, name, kind })),
    placed: counts.placed,
    unplaced: counts.unplaced,
    claims: timed.marks.map((claim) => desk.mark(claim)),
    bins: desk.bins(counts.bins),
    apart: timed.apart.map((claim) => desk.mark(claim)),
    edits: edits.map(({ outlet, ...edit }) => ({ ...edit, columns: desk.columnsOf(outlet) })),
    first: desk.first(timed.first),
  };
}

/** Which rows and columns things stand in, and what those are called. */
class Desk {
  readonly #columns: readonly ColumnPlan[];
  readonly #questions: Map<string, QuestionRow>;
  readonly #by: TimelineFilter['rows'];
  /** The keys of the columns an outlet stands in. */
  readonly columnsOf: (outlet: OutletKey) => string[];

  constructor(
    columns: readonly ColumnPlan[],
    questions: readonly QuestionRow[],
    by: TimelineFilter['rows'],
  ) {
    this.#columns = columns;
    this.#questions = new Map(questions.map((question) => [question.id, question]));
    this.#by = by;
    this.columnsOf = columnKeysOf(columns);
  }

  rows(): Timeline['rows'] {
    if (this.#by === 'outlet') {
      return this.#columns.map(({ key, name, kind }) => ({ key, name, kind }));
    }
    const questions = [...this.#questions.values()].map(({ id, text }) => ({
      ...{ key: id, name: text, kind: 'question' },
    }));
    return [...questions, { key: 'none', name: '(no question)', kind: 'none' }];
  }

  mark({ outlet, questionId, ...claim }: MarkRow): Timeline['claims'][number] {
    const column = this.#columns.find(({ outlets }) => outlets.includes(outlet));
    return {
      ...claim,
      rows: this.#rowsOf(outlet, questionId),
      outlet: outlet === noOutlet ? null : (column?.name ?? null),
      question: this.#questions.get(questionId ?? '')?.text ?? null,
    };
  }

  /** Outlets of one group stand in one row: their bins are one. */
  bins(bins: TimedCounts['bins']): Timeline['bins'] {
    const sums = new Map<string, Timeline['bins'][number]>();
    for (const { outlet, questionId, at, claims } of bins) {
      for (const row of this.#rowsOf(outlet, questionId)) {
        const sum = sums.get(`${row} ${at}`) ?? { row, at, claims: 0 };
        sums.set(`${row} ${at}`, { ...sum, claims: sum.claims + claims });
      }
    }
    return [...sums.values()];
  }

  /** In the order of the questions, each before its answers. */
  first(rows: readonly FirstRow[]): Timeline['first'] {
    return [...this.#questions.values()].flatMap((question) =>
      [null, ...question.answers].flatMap((answer) => {
        const row = rows.find(
          ({ questionId, answerId }) =>
            questionId === question.id && answerId === (answer?.id ?? null),
        );
        if (!row) return [];
        const { first, tie } = firstReports(row.reports);
        return {
          questionId: question.id,
          question: question.text,
          answer: answer?.value ?? null,
          tie,
          reports: first.flatMap(({ outlet, ...report }) =>
            this.columnsOf(outlet).map((column) => ({ ...report, column })),
          ),
          undated: row.undated,
        };
      }),
    );
  }

  #rowsOf(outlet: OutletKey, questionId: string | null): string[] {
    return this.#by === 'outlet' ? this.columnsOf(outlet) : [questionId ?? 'none'];
  }
}
