import { z } from 'zod';
import { claim } from './claims.ts';
import { matrixFilter } from './comparison.ts';
import { cursorQuery, id, page } from './common.ts';
import { get } from './define.ts';

/** A stretch of a sentence and the claims that bear it out. */
export const clause = z
  .strictObject({ words: z.string(), claims: z.array(id) })
  .meta({ id: 'SummaryClause' });

/** As much of a claim as its mark in a paragraph leads to. */
const summaryClaim = claim
  .pick({ id: true, articleId: true })
  .extend({ outlet: z.string().nullable(), quote: z.string() })
  .meta({ id: 'SummaryClaim' });

export const questionSummary = z
  .strictObject({
    questionId: id,
    /** Each a run of clauses, read with a space between them. */
    sentences: z.array(z.array(clause)),
    /** Those the clauses name. */
    claims: z.array(summaryClaim),
  })
  .meta({
    id: 'QuestionSummary',
    description: 'A question in words, by fixed rules from its claims alone.',
  });
export type QuestionSummary = z.output<typeof questionSummary>;

export const summaryRoutes = {
  getSummary: get('/topics/{topicId}/summary', {
    tag: 'Comparison',
    summary: 'Each question in words: who answers, what contradicts, what it rests on',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    query: z.strictObject({ ...matrixFilter, cursor: cursorQuery.cursor }),
    response: page(questionSummary),
  }),
};
