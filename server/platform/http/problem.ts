import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Response } from 'express';
import type { Problem } from '#contract/common.ts';
import { databaseProblem } from '../db/database-problem.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { requestContext } from './request-context.ts';

/** Seconds after which a repeat may work. */
const retryAfter: Readonly<Record<string, number>> = {
  database_unavailable: 2,
  stopping: 5,
  idempotency_key_in_use: 1,
};

/** The last of all handlers: whatever went wrong leaves as problem+json (RFC 9457). */
export const answerProblem: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const { log, id } = requestContext(response);
  const expected = expectedFailure(error);
  if (!expected) {
    log.error({ err: error, requestId: id, method: request.method }, 'request failed unexpectedly');
  }
  if (response.headersSent) {
    next(error);
    return;
  }
  sendProblem(response, expected ?? unexpected(id));
};

export function sendProblem(response: Response, error: DomainError): void {
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[error.status] ?? 'Failure',
    status: error.status,
    code: error.code,
    detail: error.detail,
    ...error.more,
  };
  const wait = retryAfter[error.code];
  if (wait !== undefined && !response.hasHeader('Retry-After')) {
    response.setHeader('Retry-After', wait);
  }
  response.removeHeader('ETag');
  response.status(error.status).type('application/problem+json').send(JSON.stringify(problem));
}

function expectedFailure(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  // express: a path that cannot be decoded names nothing.
  if (error instanceof URIError) return notFound();
  return databaseProblem(error);
}

/** Says nothing of the cause; the log has it under the same number. */
function unexpected(requestId: string): DomainError {
  return new DomainError(
    500,
    'internal',
    `Something went wrong on our side. Load the page again to see what stands, then try once more; if it stays, report the number ${requestId}.`,
  );
}
