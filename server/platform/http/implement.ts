import type { Request, Response } from 'express';
import type { Actor } from '#core/members/member.ts';
import type { AnyRoute, BodyOf, ParamsOf, QueryOf, ResponseOf } from '#contract/route.ts';

/** Who asks: a member, on every route that is not public. */
export interface Caller {
  actor: Actor;
  userId: string;
  /** Null for API keys. */
  sessionId: string | null;
}

export interface Input<R extends AnyRoute> {
  caller: R['access'] extends 'public' ? Caller | null : Caller;
  /** The caller's actor; on public routes there is none. */
  actor: R['access'] extends 'public' ? Actor | null : Actor;
  params: ParamsOf<R>;
  query: QueryOf<R>;
  /** The checked JSON body; of a `bytes` route the bytes. */
  body: R['bytes'] extends true ? Buffer : BodyOf<R>;
  /** The version named in If-Match; 0 where the route asks for none. */
  ifVersion: number;
  request: Request;
  response: Response;
}

export type Handler<R extends AnyRoute> = (input: Input<R>) => Promise<ResponseOf<R> | FileAnswer>;

/** What a `file` route answers. */
export interface FileAnswer {
  file: { name: string; mediaType: string; content: string | Buffer };
}

/** A route and what does it; `app.ts` mounts a list of these. */
export interface Implementation {
  route: AnyRoute;
  handler: (input: Input<AnyRoute>) => Promise<unknown>;
  /** The answer shows something once, such as a key: it is never kept for a repeat. */
  showsSecret: boolean;
}

/** Every `<noun>-routes.ts` exports a function that returns a list made with this. */
export function implement<R extends AnyRoute>(
  route: R,
  handler: Handler<R>,
  { showsSecret = false } = {},
): Implementation {
  // The router hands each handler the input its own route has checked.
  return { route, handler, showsSecret };
}
