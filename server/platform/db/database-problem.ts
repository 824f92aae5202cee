import { isObject } from '#core/values/objects.ts';
import { DomainError } from '../domain-error.ts';

const unavailable = () =>
  new DomainError(
    503,
    'database_unavailable',
    'The database does not answer at the moment. Nothing was changed; try again in a few seconds.',
  );
const alreadyThere = () =>
  new DomainError(
    409,
    'already_exists',
    'There is one like this already. Nothing was changed; take another name, or the one that is there.',
  );
const stillNeeded = () =>
  new DomainError(
    409,
    'still_needed',
    'Something else refers to this, or what it refers to is gone. Nothing was changed.',
  );
const outrun = () =>
  new DomainError(
    409,
    'write_conflict',
    'Somebody changed the same thing at the same moment. Nothing was changed; try again.',
  );
const outOfRange = () =>
  new DomainError(422, 'invalid', 'A number is larger than can be stored. Nothing was changed.');

/** By PostgreSQL's SQLSTATE, its class where a code is not listed, or Prisma's own code. */
const byCode: Readonly<Record<string, () => DomainError>> = {
  '23505': alreadyThere,
  P2002: alreadyThere,
  '23503': stillNeeded,
  '23001': stillNeeded,
  P2003: stillNeeded,
  '40001': outrun,
  '40P01': outrun,
  P2034: outrun,
  '22003': outOfRange,
  P2020: outOfRange,
  // Connection failures, too many connections or no memory or disk, shutting down or starting up.
  '08': unavailable,
  '53': unavailable,
  '57': unavailable,
  '58': unavailable,
  ...Object.fromEntries(
    [
      ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'],
      // Connection failures in the words of the driver's adapter, which raw queries keep.
      ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
      // Not reachable, timed out, connection closed, pool exhausted, transaction lost, too many.
      ['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P1018', 'P2024', 'P2028', 'P2037'],
    ]
      .flat()
      .map((code) => [code, unavailable]),
  ),
};

/** node-postgres gives these failures words and no code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|Cannot use a pool after calling end)/;

/** What a failure of the database means to whoever asked; null: it is none, or a mistake of ours. */
export function databaseProblem(error: unknown): DomainError | null {
  for (const cause of causes(error)) {
    for (const code of [cause.originalCode, cause.code, cause.kind]) {
      if (typeof code !== 'string') continue;
      const problem = byCode[code] ?? (/^\d/.test(code) ? byCode[code.slice(0, 2)] : undefined);
      if (problem) return problem();
    }
    if (typeof cause.message === 'string' && lostConnection.test(cause.message)) {
      return unavailable();
    }
  }
  return null;
}

/** Prisma wraps the driver's error; the innermost says most. */
function causes(error: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (let next = error; isObject(next) && found.length < 8;) {
    found.unshift(next);
    next = next.cause ?? (isObject(next.meta) ? next.meta.driverAdapterError : undefined);
  }
  return found;
}
