import { z } from 'zod';
import { claimStatuses } from '#core/claims/claim.ts';
import { columnsBy } from '#core/comparison/columns.ts';
import { parseColumnPeriod, periodOfKey } from '#core/comparison/periods.ts';
import { cellStates } from '#core/comparison/cell.ts';
import { dateOrigins } from '#core/articles/article.ts';
import { claim } from './claims.ts';
import { commaList, id, partialDate, quotedSpan } from './common.ts';
import { get } from './define.ts';
import { question } from './nouns.ts';

/**
 * An outlet's or group's id, "none", what its outlets share ("language:en", "country:GB"), or when
 * its articles were published ("period:2021..2022-03").
 */
export const columnKey = z
  .union([
    id,
    z.literal('none'),
    z.string().regex(/^(language|country):[\w-]{1,35}$/),
    z.string().refine((key) => periodOfKey(key) !== null, 'is no period'),
  ])
  .meta({ id: 'ColumnKey' });

/** A column: an outlet, a group of outlets, or the articles whose outlet nobody has named yet. */
export const column = z
  .strictObject({
    /** As in ColumnKey. */
    key: z.string(),
    name: z.string(),
    kind: z.enum(['outlet', 'group', 'none']),
    articleCount: z.int(),
    readCount: z.int(),
  })
  .meta({ id: 'MatrixColumn' });

/** As much of a claim as a cell shows. */
export const cellClaim = z
  .strictObject({
    ...claim.pick({
      id: true,
      articleId: true,
      category: true,
      answer: true,
      figure: true,
      measure: true,
      period: true,
      baseline: true,
      scope: true,
      chain: true,
      status: true,
    }).shape,
    /** Null: nobody has named it yet. */
    outlet: z.string().nullable(),
    quote: z.string(),
    region: claim.shape.anchor.shape.region,
    place: claim.shape.anchor.shape.place,
    hedges: z.array(quotedSpan),
    placement: claim.shape.placement,
  })
  .meta({ id: 'CellClaim' });
export type CellClaim = z.output<typeof cellClaim>;

export const cell = z
  .strictObject({
    column: z.string(),
    state: z.enum(cellStates),
    /** Articles that could have answered, and how many of them are read to the end. */
    articles: z.int(),
    read: z.int(),
    claimCount: z.int(),
    /** The first few; the cell itself has all. */
    claims: z.array(cellClaim),
  })
  .meta({ id: 'MatrixCell' });

const matrixQuestion = question.omit({ claimCount: true }).meta({ id: 'MatrixQuestion' });
export type MatrixQuestion = z.output<typeof matrixQuestion>;

export const matrix = z
  .strictObject({
    columns: z.array(column),
    rows: z.array(
      z.strictObject({
        question: matrixQuestion,
        /**
         * One for each column. Null: the table has more cells than one answer holds (1,200); ask
         * again for these questions, by `questionIds`.
         */
        cells: z.array(cell).nullable(),
      }),
    ),
  })
  .meta({ id: 'Matrix' });
export type Matrix = z.output<typeof matrix>;

/** What chooses articles, and the columns they stand in. */
export const articleFilter = {
  /** Columns: each outlet for itself, each group, all of one language or country, or of a period. */
  by: z.enum(columnsBy).default('outlet'),
  /** Of columns by period, "..2021,2022-03.."; none: by year. An article stands in the first. */
  periods: commaList(
    z.string().refine((text) => parseColumnPeriod(text) !== null, 'is no period'),
  ).optional(),
  outletIds: commaList(z.union([id, z.literal('none')])).optional(),
  groupId: id.optional(),
  /** Articles published in this time; articles without a date stand outside any. */
  publishedFrom: partialDate.optional(),
  publishedTo: partialDate.optional(),
};

export const matrixFilter = {
  ...articleFilter,
  questionIds: commaList(id).optional(),
  statuses: commaList(z.enum(claimStatuses)).optional(),
  category: z.string().max(60).optional(),
  /** Claims whose speaker spoke in this time, and claims about it; those without one stand outside. */
  saidFrom: partialDate.optional(),
  saidTo: partialDate.optional(),
  aboutFrom: partialDate.optional(),
  aboutTo: partialDate.optional(),
};

const topicParams = z.strictObject({ topicId: id });

export const comparisonRoutes = {
  getMatrix: get('/topics/{topicId}/matrix', {
    tag: 'Comparison',
    summary: 'Questions × outlets of a topic: what each says, leaves out, or could not know',
    access: 'viewer',
    params: topicParams,
    query: z.strictObject(matrixFilter),
    response: matrix,
  }),
  getCell: get('/topics/{topicId}/matrix/{questionId}/{column}', {
    tag: 'Comparison',
    summary: 'One cell: all its claims with their sentences, and the articles it rests on',
    access: 'viewer',
    params: topicParams.extend({ questionId: id, column: columnKey }),
    query: z.strictObject(matrixFilter),
    response: z.strictObject({
      cell: cell.omit({ claims: true }),
      claims: z.array(claim.extend({ sentence: z.string() })),
      articles: z.array(
        z.strictObject({
          id,
          title: z.string().nullable(),
          outlet: z.string().nullable(),
          published: z.strictObject({ date: partialDate, origin: z.enum(dateOrigins) }).nullable(),
          url: z.string().nullable(),
          read: z.boolean(),
          /** False: older than the question's `since`. */
          couldAnswer: z.boolean(),
        }),
      ),
    }),
  }),
};
