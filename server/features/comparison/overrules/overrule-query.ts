import type { Database, Transaction } from '../../../platform/db/client.ts';

const signer = { member: { include: { user: { select: { name: true } } } } } as const;

/** Overrules between any two of some claims. */
export function findOverrules(
  database: Database,
  { workspaceId }: { workspaceId: string },
  claimIds: readonly string[],
) {
  const ids = { in: [...claimIds] };
  return database.relationOverrule.findMany({
    where: { workspaceId, claimAId: ids, claimBId: ids },
    include: signer,
  });
}

export type OverruleRow = Awaited<ReturnType<typeof findOverrules>>[number];

/** Two claims as they are kept: the one whose id comes first is a. */
export interface PairKey {
  workspaceId: string;
  claimAId: string;
  claimBId: string;
}

export function findOverrule(transaction: Transaction, pair: PairKey): Promise<OverruleRow | null> {
  return transaction.relationOverrule.findFirst({ where: pair, include: signer });
}
