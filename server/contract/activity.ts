import { z } from 'zod';
import { commaList, cursorQuery, id, instant, page, prose, ref } from './common.ts';
import { del, get, post } from './define.ts';

export const activityEvent = z
  .strictObject({
    id,
    at: instant,
    member: ref,
    /** "claim approved" */
    action: z.string(),
    entity: z.string(),
    entityId: z.string(),
    articleId: id.nullable(),
    /** What it was done to, in a few words: a quote, a title, a name. */
    label: z.string(),
  })
  .meta({ id: 'ActivityEvent' });
export type ActivityEvent = z.output<typeof activityEvent>;

export const verdict = z
  .strictObject({
    id,
    questionId: id.nullable(),
    claimId: id.nullable(),
    statement: z.string(),
    evidence: z.array(z.string()),
    signedBy: ref,
    signedAt: instant,
    abilities: z.strictObject({ withdraw: z.boolean() }),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.output<typeof verdict>;

export const activityRoutes = {
  listEvents: get('/events', {
    tag: 'Activity',
    summary: 'Who did what, newest first',
    access: 'viewer',
    query: z.strictObject({
      entities: commaList(z.string()).optional(),
      memberId: id.optional(),
      articleId: id.optional(),
      ...cursorQuery,
    }),
    response: page(activityEvent),
  }),
  listVerdicts: get('/verdicts', {
    tag: 'Verdicts',
    summary: 'Signed judgements on a question or a claim; withdrawn ones are left out',
    access: 'viewer',
    query: z.strictObject({ questionId: id.optional(), claimId: id.optional() }),
    response: z.strictObject({ items: z.array(verdict) }),
  }),
  signVerdict: post('/verdicts', {
    tag: 'Verdicts',
    summary: 'Sign a judgement, with evidence; without one nothing is called true or false',
    access: 'editor',
    body: z.strictObject({
      on: z.union([z.strictObject({ questionId: id }), z.strictObject({ claimId: id })]),
      statement: prose(5000).refine((text) => text.trim() !== '', 'must say something'),
      evidence: z
        .array(z.url({ protocol: /^https?$/ }).max(2000))
        .min(1)
        .max(20),
    }),
    response: verdict,
    status: 201,
  }),
  withdrawVerdict: del('/verdicts/{verdictId}', {
    tag: 'Verdicts',
    summary: 'Withdraw your own verdict; its event stays',
    access: 'editor',
    params: z.strictObject({ verdictId: id }),
  }),
};
