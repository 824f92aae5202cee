import { z } from 'zod';
import { id, line, ref, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

const fields = {
  name: line(200),
  /** What stands in the address behind the "?": "view=figures&question=…". */
  search: z.string().max(4000),
  /** Whether everybody of the workspace sees it. */
  shared: z.boolean(),
};

export const savedView = z
  .strictObject({
    id,
    topicId: id,
    ...fields,
    owner: ref,
    version,
    abilities: z.strictObject({ edit: z.boolean(), delete: z.boolean() }),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.output<typeof savedView>;

const tag = 'Saved views';
const params = z.strictObject({ viewId: id });

export const savedViewRoutes = {
  listSavedViews: get('/topics/{topicId}/saved-views', {
    tag,
    summary: 'Your own views of a topic, and those the others share',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    response: z.strictObject({ items: z.array(savedView) }),
  }),
  createSavedView: post('/topics/{topicId}/saved-views', {
    tag,
    summary: 'Keep a view of a topic under a name',
    access: 'viewer',
    params: z.strictObject({ topicId: id }),
    body: z.strictObject({ ...fields, shared: fields.shared.default(false) }),
    response: savedView,
    status: 201,
  }),
  editSavedView: patch('/saved-views/{viewId}', {
    tag,
    summary: 'Rename a view of yours, share it, or put another in its place',
    access: 'viewer',
    params,
    ifMatch: true,
    body: z.strictObject(fields).partial(),
    response: savedView,
  }),
  deleteSavedView: del('/saved-views/{viewId}', {
    tag,
    summary: 'Delete a view; nothing else changes',
    access: 'viewer',
    params,
    ifMatch: true,
  }),
};
