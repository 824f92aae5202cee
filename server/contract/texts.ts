import { z } from 'zod';
import { commaList, id, partialDate, span } from './common.ts';
import { matrixFilter } from './comparison.ts';
import { get } from './define.ts';
import { region } from './region.ts';

/** As many articles as can be read beside each other. */
export const mostTexts = 3;

const besideText = z
  .strictObject({
    articleId: id,
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: partialDate.nullable(),
    language: z.string().nullable(),
    read: z.boolean(),
    /** Its current version. */
    content: z.string(),
    regions: z.array(region),
    claims: z.array(
      z.strictObject({ id, questionId: id.nullable(), category: z.string(), anchor: span }),
    ),
  })
  .meta({ id: 'TextBeside' });
export type BesideText = z.output<typeof besideText>;

/** Words that stand in two of the texts in the same order. */
const sharedPassage = z
  .strictObject({
    words: z.int(),
    /** Which two of the texts, by their place in the list, and where. */
    passages: z.tuple([
      z.strictObject({ text: z.int(), anchor: span }),
      z.strictObject({ text: z.int(), anchor: span }),
    ]),
  })
  .meta({ id: 'SharedPassage' });
export type SharedPassage = z.output<typeof sharedPassage>;

export const textRoutes = {
  getTextsBeside: get('/topics/{topicId}/texts', {
    tag: 'Comparison',
    summary: 'Two or three articles beside each other: claims by question, and what is copied',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    query: z.strictObject({
      ...matrixFilter,
      /** None: the article with the most claims, and the one that answers the same questions. */
      articleIds: commaList(id).optional(),
    }),
    response: z.strictObject({
      texts: z.array(besideText),
      shared: z.array(sharedPassage),
    }),
  }),
};
