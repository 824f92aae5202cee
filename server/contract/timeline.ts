import { z } from 'zod';
import { clocks, timelineRows } from '#core/comparison/timeline/clock.ts';
import { ties } from '#core/comparison/timeline/first-report.ts';
import { column, matrixFilter } from './comparison.ts';
import { id, partialDate } from './common.ts';
import { get } from './define.ts';

/** A claim as a mark: in which rows it stands, and what stretch of time it takes there. */
export const timelineClaim = z
  .strictObject({
    id,
    articleId: id,
    /** The keys of its rows: of several groups, where its outlet is in several. */
    rows: z.array(z.string()),
    /** Null: open at that end; both null: the clock says nothing of it. */
    from: partialDate.nullable(),
    to: partialDate.nullable(),
    /** Where the clock is "about": the time as printed. */
    asPrinted: z.string().nullable(),
    /** What is missing to place it, "the published date". */
    needs: z.string().nullable(),
    outlet: z.string().nullable(),
    question: z.string().nullable(),
    /** The quote, cut after some words. */
    quote: z.string(),
    language: z.string().nullable(),
  })
  .meta({ id: 'TimelineClaim' });
export type TimelineClaim = z.output<typeof timelineClaim>;

export const timeline = z
  .strictObject({
    rows: z.array(z.strictObject({ key: z.string(), name: z.string(), kind: z.string() })),
    columns: z.array(column.pick({ key: true, name: true, kind: true })),
    /** Claims with a place on the clock, and those without one. */
    placed: z.int(),
    unplaced: z.int(),
    /** The claims one by one; none where there are too many, and bins stand for them. */
    claims: z.array(timelineClaim),
    /** By the month or the year in which they begin, as far as that is known. */
    bins: z.array(z.strictObject({ row: z.string(), at: partialDate, claims: z.int() })),
    /** The first of those that have no place. */
    apart: z.array(timelineClaim),
    /** Of the clock "published": articles whose text changed later, where claims are tagged. */
    edits: z.array(
      z.strictObject({
        articleId: id,
        title: z.string().nullable(),
        published: partialDate.nullable(),
        columns: z.array(z.string()),
        /** The number of the later text. */
        text: z.int(),
        changed: z.int(),
        lost: z.int(),
      }),
    ),
    /** For every question, and every named answer of it: who printed it first. */
    first: z.array(
      z.strictObject({
        questionId: id,
        question: z.string(),
        /** Null: any answer. */
        answer: z.string().nullable(),
        tie: z.enum(ties),
        reports: z.array(
          z.strictObject({
            claimId: id,
            articleId: id,
            column: z.string(),
            published: partialDate,
          }),
        ),
        /** Articles without a date that say it too: one of them may have been first. */
        undated: z.int(),
      }),
    ),
  })
  .meta({ id: 'Timeline' });
export type Timeline = z.output<typeof timeline>;

export const timelineRoutes = {
  getTimeline: get('/topics/{topicId}/timeline', {
    tag: 'Comparison',
    summary: 'The claims of a topic on one of three clocks, and who was first to report',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    query: z.strictObject({
      ...matrixFilter,
      clock: z.enum(clocks).default('published'),
      rows: z.enum(timelineRows).default('outlet'),
    }),
    response: timeline,
  }),
};
