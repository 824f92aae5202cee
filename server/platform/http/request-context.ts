import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from '../logger.ts';

interface RequestContext {
  id: string;
  log: Logger;
  /** "GET /articles/{articleId}": the route, never the address, which may hold a token. */
  route: string | null;
  memberId: string | null;
}

const contexts = new WeakMap<Response, RequestContext>();

/** What belongs to one request, for as long as its response lives. */
export function requestContext(response: Response): RequestContext {
  const context = contexts.get(response);
  if (!context) throw new Error('A request came in past trackRequests');
  return context;
}

/** Gives every request a number, and the API's a line in the log when they are answered. */
export function trackRequests(log: Logger): RequestHandler {
  return (_, response, next) => {
    const started = performance.now();
    const context: RequestContext = { id: randomUUID(), log, route: null, memberId: null };
    contexts.set(response, context);
    response.setHeader('X-Request-Id', context.id);
    response.once('close', () => {
      if (context.route === null) return;
      log.info(
        {
          requestId: context.id,
          route: context.route,
          status: response.writableFinished ? response.statusCode : 'client left',
          ms: Math.round(performance.now() - started),
          ...(context.memberId && { memberId: context.memberId }),
        },
        'request',
      );
    });
    next();
  };
}
