import { routes } from '#contract/routes.ts';
import type { ResponseOf } from '#contract/route.ts';
import { call } from '../../../lib/api.ts';

export type Undone = ResponseOf<typeof routes.undo>;

/** On the server, so that it outlives a reload. Refused where somebody changed the claim since. */
export function undo(articleId: string): Promise<Undone> {
  return call(routes.undo, { params: { articleId } });
}

export function redo(articleId: string): Promise<Undone> {
  return call(routes.redo, { params: { articleId } });
}
