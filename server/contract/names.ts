import { z } from 'zod';
import { regionKinds } from '#core/articles/article.ts';
import { namingReasons } from '#core/wording/names/evidence.ts';
import { id, line, partialDate, span } from './common.ts';
import { articleFilter, columnKey } from './comparison.ts';
import { get } from './define.ts';

const count = { articles: z.int(), times: z.int() };

export const naming = z
  .strictObject({
    words: z.string(),
    ...count,
    /** Dates of the first and the last article that says it; null where none has a date. */
    first: partialDate.nullable(),
    last: partialDate.nullable(),
    regions: z.partialRecord(z.enum(regionKinds), z.int()),
    /** Columns that say it; the others do not. */
    cells: z.array(z.strictObject({ column: z.string(), ...count })),
    /** Why it is offered; empty for the lexicon's own. */
    why: z.array(z.strictObject({ reason: z.enum(namingReasons), by: z.string() })),
  })
  .meta({ id: 'Naming' });
export type Naming = z.output<typeof naming>;

export const namedThing = z
  .strictObject({
    /** The lexicon entry's id, or "offer:" with a name. */
    id: z.string(),
    kind: z.enum(['entry', 'offer']),
    name: z.string(),
    note: z.string().nullable(),
    namings: z.array(naming),
  })
  .meta({ id: 'NamedThing' });
export type NamedThing = z.output<typeof namedThing>;

export const topicNames = z
  .strictObject({
    columns: z.array(z.strictObject({ key: z.string(), name: z.string(), articles: z.int() })),
    things: z.array(namedThing),
    /** Entries of the lexicon that no article here uses. */
    unused: z.int(),
    /** Articles that were read for offers, and those that were not: too many, or not in English. */
    read: z.int(),
    notRead: z.int(),
    /** Dates of the first and the last article here. */
    first: partialDate.nullable(),
    last: partialDate.nullable(),
  })
  .meta({ id: 'TopicNames' });
export type TopicNames = z.output<typeof topicNames>;

const namePassage = z
  .strictObject({
    articleId: id,
    title: z.string().nullable(),
    outlet: z.string(),
    published: partialDate.nullable(),
    region: z.enum(regionKinds),
    span,
    before: z.string(),
    exact: z.string(),
    after: z.string(),
  })
  .meta({ id: 'NamePassage' });

const params = z.strictObject({ topicId: id });

export const nameRoutes = {
  getNames: get('/topics/{topicId}/wording/names', {
    tag: 'Wording',
    summary: 'The same thing under different names: of the lexicon, and offered; by column',
    access: 'viewer',
    params,
    query: z.strictObject(articleFilter),
    response: topicNames,
  }),
  getNamePassages: get('/topics/{topicId}/wording/names/passages', {
    tag: 'Wording',
    summary: 'Where one naming stands, in its context',
    access: 'viewer',
    params,
    query: z.strictObject({
      ...articleFilter,
      thing: line(300),
      words: line(300),
      column: columnKey.optional(),
    }),
    response: z.strictObject({
      items: z.array(namePassage),
      /** Of these passages only the first are given. */
      total: z.int(),
    }),
  }),
};
