import type { Actor } from '#core/members/member.ts';
import type { Database, Transaction } from '../../platform/db/client.ts';
import { given } from '../../platform/given.ts';

/** What a verdict is on. */
export type Subject = { questionId: string } | { claimId: string };

const signer = { member: { include: { user: { select: { name: true } } } } } as const;

/** Standing verdicts, newest first. */
export function findVerdicts(
  database: Database,
  { workspaceId }: Actor,
  filter: { questionId?: string | undefined; claimId?: string | undefined },
) {
  return database.verdict.findMany({
    where: { workspaceId, withdrawnAt: null, ...given(filter) },
    include: signer,
    orderBy: { id: 'desc' },
  });
}

export type VerdictRow = Awaited<ReturnType<typeof findVerdicts>>[number];

export function findVerdict(transaction: Transaction, { workspaceId }: Actor, id: string) {
  return transaction.verdict.findFirst({
    where: { workspaceId, id, withdrawnAt: null },
    include: signer,
  });
}

export function insertVerdict(
  transaction: Transaction,
  { workspaceId, memberId }: Actor,
  values: { id: string; statement: string; evidence: string[] } & Subject,
) {
  return transaction.verdict.create({
    data: { workspaceId, memberId, ...values },
    include: signer,
  });
}

export async function markWithdrawn(
  transaction: Transaction,
  { workspaceId }: Actor,
  id: string,
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.verdict.updateMany({
    where: { workspaceId, id, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  return count === 1;
}

/** Whether the question or claim stands in this workspace, outside the trash. */
export async function subjectStands(
  transaction: Transaction,
  { workspaceId }: Actor,
  subject: Subject,
): Promise<boolean> {
  const count =
    'questionId' in subject
      ? await transaction.question.count({
          where: { workspaceId, id: subject.questionId, trashedAt: null },
        })
      : await transaction.claim.count({
          where: { workspaceId, id: subject.claimId, trashedAt: null },
        });
  return count === 1;
}
