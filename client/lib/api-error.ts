import type { z } from 'zod';
import { problem, type Problem } from '#contract/common.ts';

/** The server's refusal, as it words it: `detail` says what happened, what was kept, what to do. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The server could not be reached at all: whatever was to be sent is still only here. */
export class OfflineError extends Error {
  constructor() {
    super('Parallax cannot be reached. Nothing was sent; it can be tried again.');
  }
}

/** A response that is not "ok", as an error. Proxies and a starting server answer without JSON. */
export async function readProblem(response: Response): Promise<ApiError> {
  const read = problem.safeParse(await response.json().catch(() => null));
  if (read.success) return new ApiError(read.data);
  return new ApiError({
    type: 'about:blank',
    title: 'The server did not answer properly',
    status: response.status,
    code: 'no_answer',
    detail:
      response.status === 503
        ? 'Parallax is starting or busy. Nothing was changed; try again in a moment.'
        : `The server answered ${response.status}. Nothing more is known; try again.`,
  });
}

/** After a 412: the thing as it stands now, if that is what failed. */
export function currentIn<T>(error: unknown, schema: z.ZodType<T>): T | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null;
  const current = schema.safeParse(error.problem.current);
  return current.success ? current.data : null;
}

/** There is no session (any more); a wrong password is something else. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'unauthenticated';
}

export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** One line for a person, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something unexpected happened. Try again.';
}

/** What is wrong with which field of a form; `prefix` is where its fields lie in the body. */
export function fieldErrors(error: unknown, prefix = ''): Readonly<Record<string, string>> {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(
    errors
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, message }) => [path.slice(prefix.length), message]),
  );
}
