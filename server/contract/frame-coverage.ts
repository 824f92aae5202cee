import { z } from 'zod';
import { articleFilter, column, columnKey } from './comparison.ts';
import { id, partialDate, ref } from './common.ts';
import { get } from './define.ts';
import { articleFrame, frame, frameKey } from './frames.ts';

const tag = 'Comparison';
const params = z.strictObject({ topicId: id });

export const topicFrames = z
  .strictObject({
    columns: z.array(
      column.extend({
        /** Articles with any frame: shares are of these. */
        coded: z.int(),
        /** Of them, those with a primary frame. */
        withPrimary: z.int(),
      }),
    ),
    /** In the order of the codebook; archived frames where an article here carries them. */
    rows: z.array(
      z.strictObject({
        frame: frame.pick({
          key: true,
          name: true,
          description: true,
          source: true,
          archived: true,
        }),
        /** In the order of the columns. */
        cells: z.array(
          z.strictObject({
            articles: z.int(),
            /** Of them, those whose primary frame it is. */
            primary: z.int(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'TopicFrames' });
export type TopicFrames = z.output<typeof topicFrames>;

export const framedArticle = z
  .strictObject({
    id,
    title: z.string().nullable(),
    outlet: ref.nullable(),
    published: partialDate.nullable(),
    language: z.string().nullable(),
    ...articleFrame.pick({ primary: true, by: true, at: true }).shape,
  })
  .meta({ id: 'FramedArticle' });
export type FramedArticle = z.output<typeof framedArticle>;

export const frameCoverageRoutes = {
  getTopicFrames: get('/topics/{topicId}/frames', {
    tag,
    summary: 'How many of each outlet’s coded articles carry which frame',
    access: 'viewer',
    params,
    query: z.strictObject(articleFilter),
    response: topicFrames,
  }),
  getFramedArticles: get('/topics/{topicId}/frames/{frame}/articles', {
    tag,
    summary: 'The articles of a topic that carry a frame, by date',
    access: 'viewer',
    params: params.extend({ frame: frameKey }),
    query: z.strictObject({ ...articleFilter, column: columnKey.optional() }),
    response: z.strictObject({
      name: z.string(),
      items: z.array(framedArticle),
      /** Articles that carry it and are not listed any more. */
      leftOut: z.int(),
      /** Of how many. */
      coded: z.int(),
    }),
  }),
};
