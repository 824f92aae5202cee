import { z } from 'zod';
import { regionKinds } from '#core/articles/article.ts';
import { claim, claimContent, figure } from './claims.ts';
import { id, instant, line, ref, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

/** "engine.…", or the id of the suggester that made it: the same passage keeps the same id. */
const suggestionId = z
  .string()
  .regex(/^(engine|[0-9a-f-]{36})\.[0-9a-f]{24}$/)
  .meta({ id: 'SuggestionId', examples: [`engine.${'0f'.repeat(12)}`] });

const passage = z.strictObject({
  textId: id,
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  region: z.enum(regionKinds),
  place: z.strictObject({ paragraph: z.int(), of: z.int() }),
});

export const suggestion = z
  .strictObject({
    id: suggestionId,
    anchor: passage,
    category: z.string(),
    /** From 0 to 1; only the order means something. */
    score: z.number(),
    /** What it was offered for, the weightiest first. */
    because: z.array(z.string()),
    /** What the card would be filled with: all of it proposed, none of it confirmed. */
    content: claimContent
      .omit({ category: true, note: true, questionId: true })
      .extend({ figure: figure.nullable() }),
    /** The question it would answer. */
    question: z.strictObject({ id, text: z.string() }).nullable(),
    /** Who suggests it; the engine has no id. */
    by: z.strictObject({ id: id.nullable(), name: z.string() }),
  })
  .meta({ id: 'Suggestion' });
export type Suggestion = z.output<typeof suggestion>;

export const rejectedSuggestion = z
  .strictObject({
    id,
    /** Where it stands on the current text; null where the passage is gone. */
    span: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
    exact: z.string(),
    category: z.string(),
    rejectedBy: ref,
    rejectedAt: instant,
  })
  .meta({ id: 'RejectedSuggestion' });
export type RejectedSuggestion = z.output<typeof rejectedSuggestion>;

export const suggester = z
  .strictObject({
    id,
    name: z.string(),
    url: z.string(),
    secretHeader: z.string(),
    /** Whether there is one; it is never shown. */
    hasSecret: z.boolean(),
    timeoutSeconds: z.int(),
    enabled: z.boolean(),
    version,
  })
  .meta({ id: 'Suggester' });
export type Suggester = z.output<typeof suggester>;

const suggesterFields = {
  name: line(80),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  secretHeader: z
    .string()
    .max(80)
    .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'must be the name of a header'),
  /** Null takes it away. */
  secret: z
    .string()
    .min(1)
    .max(4000)
    .regex(/^[\u0020-\u007e]+$/, 'must be one line of plain characters')
    .nullable(),
  timeoutSeconds: z.int().min(1).max(60),
  enabled: z.boolean(),
};

const articleParams = z.strictObject({ articleId: id });
const suggesterParams = z.strictObject({ suggesterId: id });
const tag = 'Suggestions';

export const suggestionRoutes = {
  listSuggestions: get('/articles/{articleId}/suggestions', {
    tag,
    summary:
      'Passages of the current text worth tagging, in its order: by the engine, or by one suggester of the team',
    access: 'editor',
    params: articleParams,
    query: z.strictObject({ suggesterId: id.optional() }),
    response: z.strictObject({
      textId: id,
      items: z.array(suggestion),
      /** How many are left out because somebody rejected them. */
      rejected: z.int(),
      /** Who else can be asked. */
      suggesters: z.array(ref),
      /** What of the suggester’s answer could not be used. */
      notice: z.string().nullable(),
    }),
  }),
  acceptSuggestions: post('/articles/{articleId}/suggestions/accept', {
    tag,
    summary: 'Tag suggested passages with what is proposed for them: all of them, or none (409)',
    access: 'editor',
    params: articleParams,
    body: z.strictObject({ suggestionIds: z.array(suggestionId).min(1).max(1000) }),
    response: z.strictObject({ items: z.array(claim) }),
    status: 201,
  }),
  rejectSuggestion: post('/articles/{articleId}/suggestions/reject', {
    tag,
    summary: 'Do not suggest this passage for this category again, on this text or a later one',
    access: 'editor',
    params: articleParams,
    body: z.strictObject({ suggestionId }),
    response: rejectedSuggestion,
    status: 201,
  }),
  listRejectedSuggestions: get('/articles/{articleId}/rejected-suggestions', {
    tag,
    summary: 'What was rejected, newest first',
    access: 'editor',
    params: articleParams,
    response: z.strictObject({ items: z.array(rejectedSuggestion) }),
  }),
  takeBackRejection: del('/articles/{articleId}/rejected-suggestions/{rejectionId}', {
    tag,
    summary: 'Suggest it again',
    access: 'editor',
    params: z.strictObject({ articleId: id, rejectionId: id }),
  }),

  listSuggesters: get('/suggesters', {
    tag,
    summary: 'Services of the team’s own that are sent texts for suggestions',
    access: 'administrator',
    response: z.strictObject({ items: z.array(suggester) }),
  }),
  createSuggester: post('/suggesters', {
    tag,
    summary:
      'Connect a suggester; what it is sent and what it answers stands in docs/suggesters.md',
    access: 'administrator',
    body: z.strictObject({
      ...suggesterFields,
      secretHeader: suggesterFields.secretHeader.default('Authorization'),
      secret: suggesterFields.secret.default(null),
      timeoutSeconds: suggesterFields.timeoutSeconds.default(10),
      enabled: suggesterFields.enabled.default(true),
    }),
    response: suggester,
    status: 201,
  }),
  editSuggester: patch('/suggesters/{suggesterId}', {
    tag,
    summary: 'Change a suggester; a secret that is left out stays',
    access: 'administrator',
    params: suggesterParams,
    ifMatch: true,
    body: z.strictObject(suggesterFields).partial(),
    response: suggester,
  }),
  deleteSuggester: del('/suggesters/{suggesterId}', {
    tag,
    summary: 'Disconnect a suggester; claims made from its suggestions stay',
    access: 'administrator',
    params: suggesterParams,
    ifMatch: true,
  }),
  trySuggester: post('/suggesters/{suggesterId}/try', {
    tag,
    summary: 'Send a suggester three made-up sentences, and see what comes back',
    access: 'administrator',
    params: suggesterParams,
    response: z.strictObject({
      works: z.boolean(),
      /** What came back, or what went wrong. */
      message: z.string(),
      milliseconds: z.int(),
    }),
  }),
};
