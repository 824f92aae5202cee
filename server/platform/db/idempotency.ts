import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '../domain-error.ts';
import type { Database, Transaction } from './client.ts';
import { Prisma } from './generated/client.ts';

/** A write under way that carries an Idempotency-Key. */
export interface KeyedWrite {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly key: string;
  /** Of everything that makes the request this one. */
  readonly requestHash: string;
  /** Whether a transaction of this request has the key: it commits together with the change. */
  claimed: boolean;
}

/** Read by `command`, so that no command can forget it. */
export const keyedWrite = new AsyncLocalStorage<KeyedWrite>();

const underWay = () =>
  new DomainError(
    409,
    'idempotency_key_in_use',
    'The first request with this Idempotency-Key is still under way. Ask again in a moment for its answer.',
  );

/**
 * Takes the key inside the transaction that makes the change: both are there or neither. A key of
 * a request that is under way, or whose change stands, is refused.
 */
export async function claimKey(transaction: Transaction, write: KeyedWrite): Promise<void> {
  const name = `idempotency:${write.workspaceId}:${write.memberId}:${write.key}`;
  const lock = await transaction.$queryRaw<{ taken: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as taken`;
  if (lock[0]?.taken !== true) throw underWay();
  if ((await insertKey(transaction, write)) === 0) throw underWay();
  write.claimed = true;
}

/** 0 when it is there already; one older than a day counts as gone. */
function insertKey(database: Database | Transaction, write: KeyedWrite): Promise<number> {
  return database.$executeRaw`
    insert into idempotent_answer (workspace_id, member_id, key, request_hash)
    values (${write.workspaceId}::uuid, ${write.memberId}::uuid, ${write.key}, ${write.requestHash})
    on conflict (workspace_id, member_id, key) do update
      set request_hash = excluded.request_hash, status = null, body = null, etag = null,
          created_at = now()
      where idempotent_answer.created_at < now() - interval '1 day'`;
}

export interface KeptAnswer {
  requestHash: string;
  /** Null while the answer is not known: just after the change, or after a crash. */
  status: number | null;
  body: unknown;
  etag: string | null;
  ageInSeconds: number;
}

export async function findAnswer(
  database: Database,
  { workspaceId, memberId, key }: KeyedWrite,
): Promise<KeptAnswer | null> {
  const rows = await database.$queryRaw<KeptAnswer[]>`
    select request_hash as "requestHash", status, body, etag,
           extract(epoch from now() - created_at)::float8 as "ageInSeconds"
    from idempotent_answer
    where workspace_id = ${workspaceId}::uuid and member_id = ${memberId}::uuid and key = ${key}
      and created_at >= now() - interval '1 day'`;
  return rows[0] ?? null;
}

/** Keeps what was answered. A body that is undefined was nothing, or is not to be kept. */
export async function keepAnswer(
  database: Database,
  write: KeyedWrite,
  answer: { status: number; body: unknown; etag: string | null },
): Promise<void> {
  if (!write.claimed) await insertKey(database, write);
  const body =
    answer.body === undefined
      ? Prisma.sql`null`
      : Prisma.sql`${JSON.stringify(answer.body)}::jsonb`;
  await database.$executeRaw`
    update idempotent_answer set status = ${answer.status}, body = ${body}, etag = ${answer.etag}
    where workspace_id = ${write.workspaceId}::uuid and member_id = ${write.memberId}::uuid
      and key = ${write.key}`;
}

/** Answers are kept for a day. */
export async function pruneAnswers(database: Database): Promise<void> {
  await database.$executeRaw`
    delete from idempotent_answer where created_at < now() - interval '1 day'`;
}
