import type { Problem } from '#contract/common.ts';

/**
 * An expected failure on its way to whoever asked. `code` is stable and for programs; `detail`
 * says what happened, what was kept and what to do.
 */
export class DomainError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: Pick<Problem, 'errors' | 'current'> = {},
  ) {
    super(detail);
  }
}

/** "Not yours" and "not there" are one answer, byte for byte. */
export function notFound(): DomainError {
  return new DomainError(404, 'not_found', 'There is nothing at this address that you can see.');
}

export function forbidden(action: string): DomainError {
  return new DomainError(
    403,
    'forbidden',
    `You may not ${action}. Nothing was changed. Ask an administrator of the workspace for a role that may.`,
  );
}

/** A field that cannot be taken; `path` as in the request body, "figure.low". */
export function invalid(path: string, message: string): DomainError {
  return new DomainError(422, 'invalid', `${message} Nothing was changed.`, {
    errors: [{ path, message }],
  });
}

export function conflict(code: string, detail: string, current?: unknown): DomainError {
  return new DomainError(409, code, detail, current === undefined ? {} : { current });
}

/** The write named a version that is no longer the current one. */
export function stale(current: unknown): DomainError {
  return new DomainError(
    412,
    'stale_version',
    'Somebody changed this since you last saw it. Nothing of yours was stored; the version that stands now is in this answer.',
    { current },
  );
}
