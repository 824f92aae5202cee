import { z } from 'zod';
import { cellStates } from '#core/comparison/cell.ts';
import { cell, column, matrixFilter } from './comparison.ts';
import { id } from './common.ts';
import { get } from './define.ts';
import { question } from './nouns.ts';

export const coverage = z
  .strictObject({
    columns: z.array(
      column.extend({
        /** How many questions of the rows are in each state. */
        tally: z.record(z.enum(cellStates), z.int()),
        /** Questions left out that another answers. */
        omissions: z.int(),
      }),
    ),
    /** Most omissions first. */
    rows: z.array(
      z.strictObject({
        question: question.pick({ id: true, text: true, since: true, category: true }),
        /** In the order of the columns. */
        cells: z.array(
          cell.pick({ state: true, articles: true, read: true }).extend({
            /** All that stand, whatever statuses are asked for. */
            claims: z.int(),
          }),
        ),
        omissions: z.int(),
        /** The key of the only column that raises it. */
        onlyBy: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Coverage' });
export type Coverage = z.output<typeof coverage>;

export const coverageRoutes = {
  getCoverage: get('/topics/{topicId}/coverage', {
    tag: 'Comparison',
    summary: 'What each outlet answers, leaves out, or could not know; counts without claims',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    query: z.strictObject(matrixFilter),
    response: coverage,
  }),
};
