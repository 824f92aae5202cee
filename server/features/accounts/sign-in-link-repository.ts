import { hashToken } from '../../platform/auth/token.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { newId } from '../../platform/ids.ts';

const lifetime = 24 * 60 * 60 * 1000;

/** Keeps the token's hash, and forgets the links whose time is over. */
export async function insertSignInLink(
  database: Database,
  token: string,
  now: Date,
): Promise<void> {
  await database.signInLink.deleteMany({ where: { expiresAt: { lt: now } } });
  const expiresAt = new Date(now.getTime() + lifetime);
  await database.signInLink.create({
    data: { id: newId(), tokenHash: hashToken(token), expiresAt },
  });
}

export function findSignInLink(database: Database, token: string) {
  return database.signInLink.findUnique({ where: { tokenHash: hashToken(token) } });
}

/** True for exactly one of all who try. */
export async function takeSignInLink(
  database: Database | Transaction,
  token: string,
  now: Date,
): Promise<boolean> {
  const { count } = await database.signInLink.updateMany({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Two links used at once cannot both make a first administrator. */
export async function waitForSetUp(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`select pg_advisory_xact_lock(hashtextextended('set up', 0))`;
}

interface Administrator {
  userId: string;
  name: string;
}

/** Who has administered any workspace of this server for the longest. */
export async function findFirstAdministrator(
  database: Database | Transaction,
): Promise<Administrator | null> {
  // Of all workspaces, because a link belongs to the server: so not through Prisma, which guards.
  const rows = await database.$queryRaw<Administrator[]>`
    select m.user_id as "userId", u.name from member m join "user" u on u.id = m.user_id
    where m.role = 'administrator' and m.removed_at is null
    order by m.created_at, m.id limit 1`;
  return rows[0] ?? null;
}

/** The first that still has members: a demo that was cut off has none. */
export function findOldestWorkspace(database: Database) {
  return database.workspace.findFirst({
    where: { members: { some: { removedAt: null } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

export async function insertFirstMember(
  transaction: Transaction,
  member: { workspaceId: string; id: string; userId: string },
): Promise<void> {
  await transaction.member.create({ data: { ...member, role: 'administrator' } });
}
