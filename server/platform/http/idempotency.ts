import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Actor } from '#core/members/member.ts';
import type { Database } from '../db/client.ts';
import {
  findAnswer,
  keepAnswer,
  keyedWrite,
  type KeptAnswer,
  type KeyedWrite,
} from '../db/idempotency.ts';
import { DomainError } from '../domain-error.ts';
import type { Logger } from '../logger.ts';
import type { Answer } from './send-answer.ts';

/** Longer than any request takes: after that, an answer that is not there never comes. */
const answerDeadline = 60;

/** The write that an Idempotency-Key makes repeatable; null where the request carries none. */
export function keyedWriteOf(request: Request, actor: Actor, body: Buffer): KeyedWrite | null {
  const key = request.get('Idempotency-Key');
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new DomainError(
      400,
      'malformed_idempotency_key',
      'Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID. Nothing was changed.',
    );
  }
  const requestHash = createHash('sha256')
    .update(JSON.stringify([request.method, request.originalUrl, request.get('If-Match') ?? null]))
    .update(body)
    .digest('hex');
  const { workspaceId, memberId } = actor;
  return { workspaceId, memberId, key, requestHash, claimed: false };
}

/**
 * Does a write once for each key. A repeat gets the first answer; failures are not kept, because
 * they changed nothing. An answer that shows a secret is never kept: its repeat gets a 409.
 */
export async function answerOnce(
  { database, log }: { database: Database; log: Logger },
  write: KeyedWrite,
  showsSecret: boolean,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const kept = await findAnswer(database, write);
  if (kept) return repeat(kept, write, showsSecret);
  const answer = await keyedWrite.run(write, work).catch(async (error: unknown) => {
    const other = isTaken(error) ? await findAnswer(database, write) : null;
    if (other) return repeat(other, write, showsSecret);
    throw error;
  });
  try {
    await keepAnswer(database, write, showsSecret ? { ...answer, body: undefined } : answer);
  } catch (error) {
    // The change stands; only a repeat will not be told its answer.
    log.warn({ err: error }, 'the answer to a keyed write could not be kept');
  }
  return answer;
}

function repeat(kept: KeptAnswer, write: KeyedWrite, showsSecret: boolean): Answer {
  if (kept.requestHash !== write.requestHash) {
    throw new DomainError(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used for another request. Nothing was changed; take a new key.',
    );
  }
  if (kept.status === null && kept.ageInSeconds < answerDeadline) {
    throw new DomainError(
      409,
      'idempotency_key_in_use',
      'The first request with this Idempotency-Key is still under way. Ask again in a moment for its answer.',
    );
  }
  if (kept.status === null || showsSecret) {
    throw new DomainError(
      409,
      'already_done',
      'The request with this Idempotency-Key was carried out, but its answer is not kept. Read what it changed instead of repeating it.',
    );
  }
  return { status: kept.status, body: kept.body, etag: kept.etag };
}

function isTaken(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'idempotency_key_in_use';
}
