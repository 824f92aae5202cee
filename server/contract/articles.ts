import { z } from 'zod';
import { dateOrigins, readingStates } from '#core/articles/article.ts';
import {
  commaList,
  cursorQuery,
  flag,
  id,
  instant,
  line,
  page,
  partialDate,
  ref,
  version,
} from './common.ts';
import { del, get, patch, post } from './define.ts';
import { articleFrame, codings, frameKey } from './frames.ts';
import { proposal } from './import-proposals.ts';
import { copies, placementCounts, silentEdits, textProposal } from './placements.ts';
import { region } from './region.ts';

/** Of a stored text; longer ones are refused with the reason. */
export const maxTextLength = 500_000;
/** Of an imported file, in bytes. */
export const maxFileBytes = 4_000_000;

const published = z
  .strictObject({ date: partialDate, origin: z.enum(dateOrigins) })
  .meta({ id: 'Published' });

const articleFields = {
  title: z.string().nullable(),
  outlet: ref.nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: published.nullable(),
  readingState: z.enum(readingStates),
  /** Read to the end and no claim awaits a reviewer's word. */
  reviewed: z.boolean(),
  assignee: ref.nullable(),
  topics: z.array(ref),
  /** What it is coded with, the primary frame first. */
  frames: z.array(articleFrame),
};

export const articleSummary = z
  .strictObject({
    id,
    ...articleFields,
    claimCount: z.int(),
    /** More than one: the outlet changed its text. */
    textVersions: z.int(),
    /** What that did to its claims; null: there is one text. */
    silentEdits: silentEdits.nullable(),
    /** Other standing articles that carry the same text; null: none. */
    copies: copies.nullable(),
    createdAt: instant,
    updatedAt: instant,
    trashedAt: instant.nullable(),
    version,
    abilities: z.strictObject({ edit: z.boolean(), trash: z.boolean(), restore: z.boolean() }),
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.output<typeof articleSummary>;

export const articleText = z
  .strictObject({
    id,
    articleId: id,
    number: z.int(),
    content: z.string(),
    /** In code points. */
    length: z.int(),
    /** Of the UTF-8 content, hex. */
    sha256: z.string(),
    regions: z.array(region),
    createdAt: instant,
    createdBy: ref,
  })
  .meta({ id: 'ArticleText' });
export type ArticleText = z.output<typeof articleText>;

export const article = articleSummary
  .extend({
    /** The current text. */
    text: articleText,
    /** All its versions, oldest first, without their words. */
    texts: z.array(
      z.strictObject({
        id,
        number: z.int(),
        sha256: z.string(),
        createdAt: instant,
        /** What became of the claims when it came in. */
        placements: placementCounts,
      }),
    ),
  })
  .meta({ id: 'Article' });
export type Article = z.output<typeof article>;

/** Named rather than referred to: an outlet that is not there yet is made. */
const writeFields = {
  title: line(1000).nullable(),
  outlet: line().nullable(),
  byline: line(500).nullable(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  language: z.string().max(35).nullable(),
  published: published.nullable(),
};

const articleParams = z.strictObject({ articleId: id });

export const articleSorts = [
  '-published',
  'published',
  '-added',
  'added',
  'title',
  'outlet',
  '-claims',
  'relevance',
] as const;

export const articleFilter = {
  /** Full text and titles. */
  q: z.string().max(500).optional(),
  topicId: id.optional(),
  /** "none" asks for articles of no known outlet. */
  outletIds: commaList(z.union([id, z.literal('none')])).optional(),
  groupId: id.optional(),
  readingState: z.enum(readingStates).optional(),
  language: z.string().max(35).optional(),
  /** "-" asks for articles that nobody has coded. */
  frame: z.union([frameKey, z.literal('-')]).optional(),
  publishedFrom: partialDate.optional(),
  publishedTo: partialDate.optional(),
  assigneeId: id.optional(),
  /** Articles with claims that await review. */
  awaitsReview: flag,
  edited: flag,
  /** Articles that carry the text of one group. */
  copyGroupId: id.optional(),
  trashed: flag,
};

export const articleRoutes = {
  proposeImport: post('/import-proposals', {
    tag: 'Articles',
    summary:
      'Read a file (.txt .md .html) or pasted text and propose what it is; nothing is stored',
    access: 'editor',
    query: z.strictObject({
      /** The file's name; pasted text has none. */
      fileName: z.string().max(300).optional(),
    }),
    bytes: true,
    response: proposal,
  }),
  createArticle: post('/articles', {
    tag: 'Articles',
    summary: 'Store an article; the same text twice is a 409 that names the first, unless allowed',
    access: 'editor',
    body: z.strictObject({
      ...z.strictObject(writeFields).partial().shape,
      text: z.string().min(1),
      regions: z.array(region).max(5000).default([]),
      topicIds: z.array(id).max(50).default([]),
      allowSameText: z.boolean().default(false),
    }),
    response: article,
    status: 201,
  }),
  listArticles: get('/articles', {
    tag: 'Articles',
    summary: 'The library',
    access: 'viewer',
    query: z.strictObject({
      ...articleFilter,
      sort: z.enum(articleSorts).optional(),
      /** Of articles that carry one text, only the first. */
      fold: flag,
      ...cursorQuery,
    }),
    response: page(articleSummary).extend({
      /** Of all pages; counted up to 10,000. */
      total: z.int(),
    }),
  }),
  articleFacets: get('/article-facets', {
    tag: 'Articles',
    summary: 'How many articles each view, topic, outlet, state and language holds under a filter',
    access: 'viewer',
    query: z.strictObject(articleFilter),
    response: z.strictObject({
      all: z.int(),
      mine: z.int(),
      awaitsReview: z.int(),
      edited: z.int(),
      trashed: z.int(),
      topics: z.array(ref.extend({ count: z.int() })),
      outlets: z.array(z.strictObject({ id: id.nullable(), name: z.string(), count: z.int() })),
      readingStates: z.array(z.strictObject({ value: z.enum(readingStates), count: z.int() })),
      languages: z.array(z.strictObject({ value: z.string(), count: z.int() })),
      /** Frames that any of them carries; "-": those that nobody has coded. */
      frames: z.array(z.strictObject({ key: z.string(), name: z.string(), count: z.int() })),
    }),
  }),
  getArticle: get('/articles/{articleId}', {
    tag: 'Articles',
    summary: 'One article with its current text',
    access: 'viewer',
    params: articleParams,
    response: article,
  }),
  editArticle: patch('/articles/{articleId}', {
    tag: 'Articles',
    summary: 'Correct title, outlet, date …, set the reading state, assign',
    access: 'editor',
    params: articleParams,
    ifMatch: true,
    body: z
      .strictObject({
        ...writeFields,
        readingState: z.enum(readingStates),
        assigneeId: id.nullable(),
        topicIds: z.array(id).max(50),
        frames: codings,
      })
      .partial(),
    response: article,
  }),
  proposeText: post('/articles/{articleId}/text-proposals', {
    tag: 'Articles',
    summary: 'What a later text would do to each claim of the article; nothing is stored',
    access: 'editor',
    params: articleParams,
    body: z.strictObject({
      text: z.string().min(1),
      regions: z.array(region).max(5000).default([]),
    }),
    response: textProposal,
  }),
  addText: post('/articles/{articleId}/texts', {
    tag: 'Articles',
    summary:
      'Bring in a later text of the same article: the next version. Claims follow their passages; nothing is overwritten',
    access: 'editor',
    params: articleParams,
    ifMatch: true,
    body: z.strictObject({
      text: z.string().min(1),
      regions: z.array(region).max(5000).default([]),
    }),
    response: article,
    status: 201,
  }),
  getText: get('/articles/{articleId}/texts/{number}', {
    tag: 'Articles',
    summary: 'One version of the text',
    access: 'viewer',
    params: articleParams.extend({ number: z.coerce.number().int().positive() }),
    response: articleText,
  }),
  trashArticle: del('/articles/{articleId}', {
    tag: 'Articles',
    summary: 'Put an article into the trash, with its claims',
    access: 'editor',
    params: articleParams,
    ifMatch: true,
  }),
  restoreArticle: post('/articles/{articleId}/restore', {
    tag: 'Articles',
    summary: 'Take an article out of the trash',
    access: 'editor',
    params: articleParams,
    response: article,
  }),
  changeArticles: post('/article-changes', {
    tag: 'Articles',
    summary: 'Do one thing to many articles; tells what was done and what was not, and why',
    access: 'editor',
    body: z.strictObject({
      articleIds: z.array(id).min(1).max(500),
      change: z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('trash') }),
        z.strictObject({ do: z.literal('restore') }),
        z.strictObject({ do: z.literal('add to topic'), topicId: id }),
        z.strictObject({ do: z.literal('remove from topic'), topicId: id }),
        z.strictObject({ do: z.literal('assign'), memberId: id.nullable() }),
        z.strictObject({ do: z.literal('set reading state'), readingState: z.enum(readingStates) }),
        z.strictObject({ do: z.literal('set outlet'), outlet: line().nullable() }),
      ]),
    }),
    response: z.strictObject({
      changed: z.array(id),
      unchanged: z.array(z.strictObject({ id, because: z.string() })),
    }),
  }),
};
