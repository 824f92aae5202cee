import { z } from 'zod';
import { categoryFields, underlines } from '#core/claims/category.ts';
import { answerKinds } from '#core/questions/question.ts';
import { sourceKinds } from '#core/sources/source.ts';
import { id, line, partialDate, prose, ref, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

const abilities = z.strictObject({ edit: z.boolean(), trash: z.boolean() });
const list = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

// ── Outlets and their groups ──

export const outletGroup = z
  .strictObject({ id, name: z.string(), outletIds: z.array(id), version })
  .meta({ id: 'OutletGroup' });
export type OutletGroup = z.output<typeof outletGroup>;

export const outlet = z
  .strictObject({
    id,
    name: z.string(),
    aliases: z.array(z.string()),
    country: z.string().nullable(),
    language: z.string().nullable(),
    homepage: z.string().nullable(),
    owner: z.string().nullable(),
    groups: z.array(ref),
    articleCount: z.int(),
    version,
    abilities,
  })
  .meta({ id: 'Outlet' });
export type Outlet = z.output<typeof outlet>;

const outletFields = {
  name: line(),
  aliases: z.array(line()).max(50),
  /** ISO 3166 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country code such as US')
    .nullable(),
  /** BCP 47. */
  language: z.string().max(35).nullable(),
  homepage: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
  owner: line().nullable(),
};

// ── Topics and questions ──

export const topic = z
  .strictObject({
    id,
    name: z.string(),
    description: z.string().nullable(),
    articleCount: z.int(),
    questionCount: z.int(),
    version,
    abilities,
  })
  .meta({ id: 'Topic' });
export type Topic = z.output<typeof topic>;

export const questionAnswer = z.strictObject({ id, value: z.string() });

export const question = z
  .strictObject({
    id,
    topicId: id,
    text: z.string(),
    kind: z.enum(answerKinds),
    /** Of a figure question: "USD", "persons", "items:missile". */
    unit: z.string().nullable(),
    /** Of a choice: its named answers. */
    answers: z.array(questionAnswer),
    exclusive: z.boolean(),
    perActor: z.boolean(),
    /** Before this date nobody could answer. */
    since: partialDate.nullable(),
    /** The category its claims usually have; rows are grouped by it. */
    category: z.string().nullable(),
    position: z.int(),
    claimCount: z.int(),
    version,
    abilities,
  })
  .meta({ id: 'Question' });
export type Question = z.output<typeof question>;

const questionFields = {
  text: line(500),
  kind: z.enum(answerKinds),
  unit: line(60).nullable(),
  answers: z.array(line()).max(30),
  exclusive: z.boolean(),
  perActor: z.boolean(),
  since: partialDate.nullable(),
  category: z.string().max(60).nullable(),
};

// ── Codebook ──

export const category = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    colour: z.string(),
    glyph: z.string(),
    underline: z.enum(underlines),
    digit: z.int().nullable(),
    fields: z.array(z.enum(categoryFields)),
    position: z.int(),
    archived: z.boolean(),
    claimCount: z.int(),
    version,
    abilities,
  })
  .meta({ id: 'Category' });
export type Category = z.output<typeof category>;

const categoryKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .max(60);

const categoryFieldsShape = {
  name: line(60),
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'must be a colour such as #0072B2'),
  glyph: z.string().trim().min(1).max(4),
  underline: z.enum(underlines),
  digit: z.int().min(1).max(9).nullable(),
  fields: z.array(z.enum(categoryFields)),
  position: z.int().nonnegative(),
};

// ── Sources ──

export const source = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.enum(sourceKinds),
    role: z.string().nullable(),
    aliases: z.array(z.string()),
    speaksFor: ref.nullable(),
    partOf: ref.nullable(),
    outlet: ref.nullable(),
    /** In how many claims' chains it stands. */
    claimCount: z.int(),
    version,
    abilities,
  })
  .meta({ id: 'Source' });
export type Source = z.output<typeof source>;

const sourceFields = {
  name: line(),
  kind: z.enum(sourceKinds),
  role: line().nullable(),
  aliases: z.array(line()).max(100),
  speaksForId: id.nullable(),
  partOfId: id.nullable(),
  outletId: id.nullable(),
};

/** On creation only the first is needed; the rest have defaults. */
const optional = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).partial();

export const nounRoutes = {
  listOutlets: get('/outlets', {
    tag: 'Outlets',
    summary: 'All outlets',
    access: 'viewer',
    response: list(outlet),
  }),
  createOutlet: post('/outlets', {
    tag: 'Outlets',
    summary: 'Add an outlet',
    access: 'editor',
    body: optional(outletFields).extend({ name: outletFields.name }),
    response: outlet,
    status: 201,
  }),
  editOutlet: patch('/outlets/{outletId}', {
    tag: 'Outlets',
    summary: 'Change an outlet',
    access: 'editor',
    params: z.strictObject({ outletId: id }),
    ifMatch: true,
    body: optional(outletFields),
    response: outlet,
  }),
  trashOutlet: del('/outlets/{outletId}', {
    tag: 'Outlets',
    summary: 'Remove an outlet that no standing article is of (409 otherwise)',
    access: 'editor',
    params: z.strictObject({ outletId: id }),
    ifMatch: true,
  }),
  mergeOutlet: post('/outlets/{outletId}/merge', {
    tag: 'Outlets',
    summary: 'Move all articles to another outlet, keep the name as its alias, remove this one',
    access: 'editor',
    params: z.strictObject({ outletId: id }),
    body: z.strictObject({ intoId: id }),
    response: outlet,
  }),
  listOutletGroups: get('/outlet-groups', {
    tag: 'Outlets',
    summary: 'Groups of outlets',
    access: 'viewer',
    response: list(outletGroup),
  }),
  createOutletGroup: post('/outlet-groups', {
    tag: 'Outlets',
    summary: 'Make a group',
    access: 'editor',
    body: z.strictObject({ name: line(), outletIds: z.array(id).max(500).default([]) }),
    response: outletGroup,
    status: 201,
  }),
  editOutletGroup: patch('/outlet-groups/{groupId}', {
    tag: 'Outlets',
    summary: 'Rename a group or set its outlets',
    access: 'editor',
    params: z.strictObject({ groupId: id }),
    ifMatch: true,
    body: z.strictObject({ name: line().optional(), outletIds: z.array(id).max(500).optional() }),
    response: outletGroup,
  }),
  deleteOutletGroup: del('/outlet-groups/{groupId}', {
    tag: 'Outlets',
    summary: 'Dissolve a group; its outlets stay',
    access: 'editor',
    params: z.strictObject({ groupId: id }),
    ifMatch: true,
  }),

  listTopics: get('/topics', {
    tag: 'Topics',
    summary: 'All topics',
    access: 'viewer',
    response: list(topic),
  }),
  createTopic: post('/topics', {
    tag: 'Topics',
    summary: 'Open a topic',
    access: 'editor',
    body: z.strictObject({ name: line(), description: prose(2000).nullable().default(null) }),
    response: topic,
    status: 201,
  }),
  editTopic: patch('/topics/{topicId}', {
    tag: 'Topics',
    summary: 'Change name or description',
    access: 'editor',
    params: z.strictObject({ topicId: id }),
    ifMatch: true,
    body: z.strictObject({
      name: line().optional(),
      description: prose(2000).nullable().optional(),
    }),
    response: topic,
  }),
  trashTopic: del('/topics/{topicId}', {
    tag: 'Topics',
    summary: 'Put a topic into the trash; its articles and claims stay',
    access: 'editor',
    params: z.strictObject({ topicId: id }),
    ifMatch: true,
  }),
  restoreTopic: post('/topics/{topicId}/restore', {
    tag: 'Topics',
    summary: 'Take a topic out of the trash',
    access: 'editor',
    params: z.strictObject({ topicId: id }),
    response: topic,
  }),

  listQuestions: get('/questions', {
    tag: 'Questions',
    summary: 'Questions, in their order; of one topic where one is given',
    access: 'viewer',
    query: z.strictObject({ topicId: id.optional() }),
    response: list(question),
  }),
  createQuestion: post('/questions', {
    tag: 'Questions',
    summary: 'Ask a question in a topic',
    access: 'editor',
    body: optional(questionFields).extend({
      topicId: id,
      text: questionFields.text,
      kind: questionFields.kind,
    }),
    response: question,
    status: 201,
  }),
  editQuestion: patch('/questions/{questionId}', {
    tag: 'Questions',
    summary: 'Change a question; an answer that claims give stays until they do not',
    access: 'editor',
    params: z.strictObject({ questionId: id }),
    ifMatch: true,
    body: optional({ ...questionFields, position: z.int().nonnegative() }),
    response: question,
  }),
  trashQuestion: del('/questions/{questionId}', {
    tag: 'Questions',
    summary: 'Put a question into the trash; its claims stay',
    access: 'editor',
    params: z.strictObject({ questionId: id }),
    ifMatch: true,
  }),
  restoreQuestion: post('/questions/{questionId}/restore', {
    tag: 'Questions',
    summary: 'Take a question out of the trash',
    access: 'editor',
    params: z.strictObject({ questionId: id }),
    response: question,
  }),

  listCategories: get('/categories', {
    tag: 'Codebook',
    summary: 'The codebook, in its order',
    access: 'viewer',
    response: list(category),
  }),
  createCategory: post('/categories', {
    tag: 'Codebook',
    summary: 'Add a category',
    access: 'editor',
    body: optional(categoryFieldsShape).extend({
      key: categoryKey,
      name: categoryFieldsShape.name,
    }),
    response: category,
    status: 201,
  }),
  editCategory: patch('/categories/{key}', {
    tag: 'Codebook',
    summary: 'Change a category; the digit is taken from whoever had it',
    access: 'editor',
    params: z.strictObject({ key: categoryKey }),
    ifMatch: true,
    body: optional({ ...categoryFieldsShape, archived: z.boolean() }),
    response: category,
  }),

  listSources: get('/sources', {
    tag: 'Sources',
    summary: 'Who speaks; by part of a name or alias where `q` is given',
    access: 'viewer',
    query: z.strictObject({ q: z.string().max(200).optional() }),
    response: list(source),
  }),
  createSource: post('/sources', {
    tag: 'Sources',
    summary: 'Add a source',
    access: 'editor',
    body: optional(sourceFields).extend({ name: sourceFields.name }),
    response: source,
    status: 201,
  }),
  editSource: patch('/sources/{sourceId}', {
    tag: 'Sources',
    summary: 'Change a source; whom it speaks for may not run in a circle (422)',
    access: 'editor',
    params: z.strictObject({ sourceId: id }),
    ifMatch: true,
    body: optional(sourceFields),
    response: source,
  }),
  mergeSource: post('/sources/{sourceId}/merge', {
    tag: 'Sources',
    summary: 'Let another source stand wherever this one does, keep the name as its alias',
    access: 'editor',
    params: z.strictObject({ sourceId: id }),
    body: z.strictObject({ intoId: id }),
    response: source,
  }),
  deleteSource: del('/sources/{sourceId}', {
    tag: 'Sources',
    summary: 'Remove a source that no claim names (409 otherwise)',
    access: 'editor',
    params: z.strictObject({ sourceId: id }),
    ifMatch: true,
  }),
};
