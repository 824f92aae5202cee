import { z } from 'zod';
import { regionKinds } from '#core/articles/article.ts';
import { claimStatuses, modes } from '#core/claims/claim.ts';
import { changes, measures, qualifiers } from '#core/figures/figure.ts';
import {
  commaList,
  cursorQuery,
  decimal,
  flag,
  id,
  instant,
  line,
  page,
  partialDate,
  prose,
  quotedSpan,
  ref,
  span,
  version,
} from './common.ts';
import { del, get, patch, post } from './define.ts';
import { placement } from './placements.ts';

const unit = z
  .string()
  .max(60)
  .regex(/^\S(.*\S)?$/)
  .meta({
    id: 'Unit',
    description:
      'ISO 4217, "persons", "percent", "percentage points", UCUM, or "items:<singular noun>".',
  });

export const figure = z
  .strictObject({
    asPrinted: z.string(),
    value: decimal.nullable(),
    low: decimal.nullable(),
    high: decimal.nullable(),
    lowIncluded: z.boolean(),
    highIncluded: z.boolean(),
    unit,
    qualifier: z.enum(qualifiers),
    change: z.enum(changes).nullable(),
  })
  .meta({
    id: 'Figure',
    description: 'A printed value as the interval it can mean; a null bound is open.',
  });

/** Bounds that are left out are worked out from value, digits printed and qualifier. */
export const figureInput = z
  .strictObject({
    asPrinted: line(300),
    value: decimal.nullable(),
    unit,
    qualifier: z.enum(qualifiers),
    low: decimal.nullable().optional(),
    high: decimal.nullable().optional(),
    lowIncluded: z.boolean().optional(),
    highIncluded: z.boolean().optional(),
    change: z.enum(changes).nullable().default(null),
  })
  .meta({ id: 'FigureInput' });

export const period = z
  .strictObject({
    from: partialDate.nullable(),
    to: partialDate.nullable(),
    asPrinted: z.string().max(300).nullable().default(null),
    /** What of it is inferred: "all", "the year"; null: the text states it. */
    implied: z.string().max(100).nullable().default(null),
    endBasis: z.string().max(100).nullable().default(null),
    needs: z.string().max(200).nullable().default(null),
  })
  .meta({ id: 'Period' });

export const scope = z
  .strictObject({
    /** Names of sources: actors compare through whom they speak for. */
    actor: line().nullable().default(null),
    counterpart: line().nullable().default(null),
    what: line().nullable().default(null),
    stage: line().nullable().default(null),
    place: line().nullable().default(null),
  })
  .meta({ id: 'Scope' });

const occasion = z.strictObject({
  venue: line(300).nullable().default(null),
  said: partialDate.nullable().default(null),
});

export const linkInput = z
  .strictObject({
    /** A source's name or alias; one that is not there yet is made. */
    source: line(),
    verb: line(100),
    mode: z.enum(modes),
    occasion: occasion.default({ venue: null, said: null }),
  })
  .meta({ id: 'AttributionLinkInput' });

export const link = z
  .strictObject({ source: ref, verb: z.string(), mode: z.enum(modes), occasion })
  .meta({ id: 'AttributionLink' });

const content = {
  category: z.string().max(60),
  questionId: id.nullable(),
  answer: z.strictObject({ value: line(), actor: line().nullable().default(null) }).nullable(),
  figure: figureInput.nullable(),
  measure: z.enum(measures).nullable(),
  period: period.nullable(),
  baseline: partialDate.nullable(),
  scope,
  chain: z.array(linkInput).max(10),
  hedges: z.array(span).max(50),
  directWords: z.array(span).max(50),
  outletWords: z.array(span).max(50),
  note: prose().nullable(),
};

export const claimContent = z.strictObject(content);
export const claimInput = claimContent.partial();

export const claim = z
  .strictObject({
    id,
    articleId: id,
    anchor: z.strictObject({
      textId: id,
      textNumber: z.int(),
      start: z.int(),
      end: z.int(),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
      region: z.enum(regionKinds),
      /** "¶ 2 of 18" */
      place: z.strictObject({ paragraph: z.int(), of: z.int() }),
    }),
    category: z.string(),
    question: z.strictObject({ id, text: z.string() }).nullable(),
    answer: z.strictObject({ value: z.string(), actor: ref.nullable() }).nullable(),
    figure: figure.nullable(),
    measure: z.enum(measures).nullable(),
    period: period.nullable(),
    baseline: partialDate.nullable(),
    scope: z.strictObject({
      actor: ref.nullable(),
      counterpart: ref.nullable(),
      what: z.string().nullable(),
      stage: z.string().nullable(),
      place: z.string().nullable(),
    }),
    chain: z.array(link),
    hedges: z.array(quotedSpan),
    directWords: z.array(quotedSpan),
    outletWords: z.array(quotedSpan),
    note: z.string().nullable(),
    status: z.enum(claimStatuses),
    review: z
      .strictObject({ reviewer: ref, version: version.nullable(), note: z.string().nullable() })
      .nullable(),
    createdBy: ref,
    createdAt: instant,
    updatedAt: instant,
    trashedAt: instant.nullable(),
    version,
    /**
     * What a later text made of the passage: the newest in which it changed or was lost, else the
     * newest; null: there was none.
     */
    placement: placement.nullable().default(null),
    abilities: z.strictObject({
      edit: z.boolean(),
      trash: z.boolean(),
      restore: z.boolean(),
      submit: z.boolean(),
      approve: z.boolean(),
      sendBack: z.boolean(),
    }),
  })
  .meta({ id: 'Claim' });
export type Claim = z.output<typeof claim>;

const claimParams = z.strictObject({ claimId: id });

export const claimEvent = z
  .strictObject({
    id,
    at: instant,
    member: ref,
    action: z.string(),
    before: claim.nullable(),
    after: claim.nullable(),
  })
  .meta({ id: 'ClaimEvent' });

/** What Undo and Redo would do next in one article, for who asks; null: nothing. */
export const undoState = z
  .strictObject({ undo: z.string().nullable(), redo: z.string().nullable() })
  .meta({ id: 'UndoState' });

export const claimRoutes = {
  listClaims: get('/claims', {
    tag: 'Claims',
    summary: 'Claims, newest first; of one article in the order of the text',
    access: 'viewer',
    query: z.strictObject({
      articleId: id.optional(),
      topicId: id.optional(),
      questionId: id.optional(),
      outletIds: commaList(z.union([id, z.literal('none')])).optional(),
      category: z.string().max(60).optional(),
      statuses: commaList(z.enum(claimStatuses)).optional(),
      sourceId: id.optional(),
      q: z.string().max(300).optional(),
      trashed: flag,
      cursor: cursorQuery.cursor,
      limit: z.coerce.number().int().min(1).max(5000).default(200),
    }),
    response: page(claim),
  }),
  createClaim: post('/articles/{articleId}/claims', {
    tag: 'Claims',
    summary: 'Tag a passage. Fields left out are filled in from the text; null leaves them empty',
    access: 'editor',
    params: z.strictObject({ articleId: id }),
    body: claimInput.extend({
      category: content.category,
      textId: id,
      start: z.int().nonnegative(),
      end: z.int().positive(),
      /** If given, must be what stands there (422 otherwise). */
      exact: z.string().optional(),
    }),
    response: claim,
    status: 201,
  }),
  getClaim: get('/claims/{claimId}', {
    tag: 'Claims',
    summary: 'One claim',
    access: 'viewer',
    params: claimParams,
    response: claim,
  }),
  editClaim: patch('/claims/{claimId}', {
    tag: 'Claims',
    summary: 'Change fields; an approved claim asks for review again',
    access: 'editor',
    params: claimParams,
    ifMatch: true,
    body: claimInput.extend({
      /** Move the passage, in the same text. */
      start: z.int().nonnegative().optional(),
      end: z.int().positive().optional(),
    }),
    response: claim,
  }),
  trashClaim: del('/claims/{claimId}', {
    tag: 'Claims',
    summary: 'Put a claim into the trash',
    access: 'editor',
    params: claimParams,
    ifMatch: true,
  }),
  restoreClaim: post('/claims/{claimId}/restore', {
    tag: 'Claims',
    summary: 'Take a claim out of the trash',
    access: 'editor',
    params: claimParams,
    response: claim,
  }),
  submitClaim: post('/claims/{claimId}/submit', {
    tag: 'Review',
    summary: 'Submit the version seen for review',
    access: 'editor',
    params: claimParams,
    ifMatch: true,
    response: claim,
  }),
  approveClaim: post('/claims/{claimId}/approve', {
    tag: 'Review',
    summary: 'Approve the version seen',
    access: 'reviewer',
    params: claimParams,
    ifMatch: true,
    body: z.strictObject({ note: prose(2000).nullable().default(null) }),
    response: claim,
  }),
  sendClaimBack: post('/claims/{claimId}/send-back', {
    tag: 'Review',
    summary: 'Send the version seen back, with the reason',
    access: 'reviewer',
    params: claimParams,
    ifMatch: true,
    body: z.strictObject({ note: line(2000) }),
    response: claim,
  }),
  claimHistory: get('/claims/{claimId}/history', {
    tag: 'Claims',
    summary: 'Every change of a claim, oldest first',
    access: 'viewer',
    params: claimParams,
    response: z.strictObject({ items: z.array(claimEvent) }),
  }),
  getUndo: get('/articles/{articleId}/undo', {
    tag: 'Claims',
    summary: 'What undo and redo would do next',
    access: 'viewer',
    params: z.strictObject({ articleId: id }),
    response: undoState,
  }),
  undo: post('/articles/{articleId}/undo', {
    tag: 'Claims',
    summary:
      'Take back your last change to a claim of this article (409 if somebody changed it since)',
    access: 'editor',
    params: z.strictObject({ articleId: id }),
    response: undoState.extend({ claim }),
  }),
  redo: post('/articles/{articleId}/redo', {
    tag: 'Claims',
    summary: 'Do again what you took back',
    access: 'editor',
    params: z.strictObject({ articleId: id }),
    response: undoState.extend({ claim }),
  }),
};
