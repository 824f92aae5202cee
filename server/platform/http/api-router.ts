import { Router, type Request, type RequestHandler, type Response } from 'express';
import { hasRole } from '#core/members/member.ts';
import type { AnyRoute } from '#contract/route.ts';
import type { Database } from '../db/client.ts';
import { forbidden } from '../domain-error.ts';
import type { Logger } from '../logger.ts';
import { checkInput } from './check-input.ts';
import { answerOnce, keyedWriteOf } from './idempotency.ts';
import { versionSeen } from './if-match.ts';
import type { Caller, Implementation, Input } from './implement.ts';
import { readBody } from './read-body.ts';
import { requestContext } from './request-context.ts';
import { assertSameOrigin } from './same-origin.ts';
import { answerOf, isFileAnswer, sendAnswer, sendFile } from './send-answer.ts';
import { wellFormed } from './well-formed.ts';

export interface ApiOptions {
  implementations: readonly Implementation[];
  database: Database;
  log: Logger;
  /** Who asks; throws 401 or 403 where nobody, or nobody who may enter, does. */
  authenticate: (request: Request) => Promise<Caller>;
  publicUrl: string;
  /** Holds every answer against the contract; costs time, so in development and tests only. */
  checkAnswers: boolean;
}

/** Every implemented operation, below /api/v1. */
export function apiRouter(options: ApiOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  for (const implementation of options.implementations) {
    const { route } = implementation;
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const method = methods[route.method];
    router[method](path, answer(implementation, options));
  }
  return router;
}

const methods = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'delete',
} as const satisfies Record<AnyRoute['method'], string>;

/** The way of every request: who, may they, what, once, answer. */
function answer(implementation: Implementation, options: ApiOptions): RequestHandler {
  const { route, handler, showsSecret } = implementation;
  return async (request, response) => {
    const context = requestContext(response);
    context.route = `${route.method} ${route.path}`;
    const writes = route.method !== 'GET';

    const caller = await callerOf(route, request, options);
    context.memberId = caller?.actor.memberId ?? null;
    if (writes) {
      const byCookie = caller !== null && caller.sessionId !== null;
      assertSameOrigin(request.headers, { publicUrl: options.publicUrl, byCookie });
    }

    const { input, bytes } = await readInput(route, request, response, caller);
    const work = async () => {
      const result = await handler(input);
      if (options.checkAnswers) checkAnswer(route, result);
      return result;
    };

    const write = writes && caller ? keyedWriteOf(request, caller.actor, bytes) : null;
    response.setHeader('Cache-Control', 'no-store');
    if (write) {
      const once = async () => answerOf(route, await work());
      sendAnswer(response, await answerOnce(options, write, showsSecret, once));
      return;
    }
    const result = await work();
    if (isFileAnswer(result)) sendFile(response, result);
    else sendAnswer(response, answerOf(route, result));
  };
}

/** On public routes nobody needs to be known: whoever wants to know asks for the session. */
async function callerOf(
  route: AnyRoute,
  request: Request,
  { authenticate }: ApiOptions,
): Promise<Caller | null> {
  if (route.access === 'public') return null;
  const caller = await authenticate(request);
  if (!hasRole(caller.actor, route.access)) {
    throw forbidden(`do this as ${caller.actor.role}: it takes the role ${route.access}`);
  }
  return caller;
}

async function readInput(
  route: AnyRoute,
  request: Request,
  response: Response,
  caller: Caller | null,
): Promise<{ input: Input<AnyRoute>; bytes: Buffer }> {
  const params = checkInput(route.params, wellFormed(request.params));
  const query = checkInput(route.query, wellFormed(request.query));
  const ifVersion = route.ifMatch ? versionSeen(request.get('If-Match')) : 0;
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const { bytes, value } = hasBody
    ? await readBody(request, response, route)
    : { bytes: Buffer.alloc(0), value: {} };
  const body: unknown = route.bytes ? value : checkInput(route.body, value);
  // The routes' types say null on public routes alone; here they are all one.
  const who = { caller, actor: caller?.actor ?? null } as Pick<Input<AnyRoute>, 'caller' | 'actor'>;
  const input = { ...who, params, query, body, ifVersion, request, response };
  return { input, bytes };
}

/** An answer of another shape than the contract's is a mistake of ours. */
function checkAnswer(route: AnyRoute, result: unknown): void {
  if (route.file !== isFileAnswer(result)) {
    throw new Error(`${route.method} ${route.path} answers a file where none belongs, or none`);
  }
  if (route.file) return;
  const checked = route.response.safeParse(result);
  if (!checked.success) {
    throw new Error(`${route.method} ${route.path} breaks its contract: ${checked.error.message}`);
  }
}
