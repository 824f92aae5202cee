import type { Direction, Relation } from '#core/comparison/relations/relation.ts';
import type { Transaction } from '../../../platform/db/client.ts';
import type { PairKey } from './overrule-query.ts';

export interface OverruleValues {
  relation: Relation;
  /** As the pair is kept. */
  direction: Direction | null;
  reason: string;
}

export async function insertOverrule(
  transaction: Transaction,
  pair: PairKey,
  memberId: string,
  values: OverruleValues,
): Promise<void> {
  await transaction.relationOverrule.create({ data: { ...pair, memberId, ...values } });
}

/** @returns false when another version stands now; nothing is changed then. */
export async function rewriteOverrule(
  transaction: Transaction,
  pair: PairKey,
  version: number,
  values: OverruleValues,
): Promise<boolean> {
  const { count } = await transaction.relationOverrule.updateMany({
    where: { ...pair, version },
    data: { ...values, version: version + 1, at: new Date() },
  });
  return count === 1;
}

/** @returns false when another version stands now; nothing is changed then. */
export async function deleteOverrule(
  transaction: Transaction,
  pair: PairKey,
  version: number,
): Promise<boolean> {
  const { count } = await transaction.relationOverrule.deleteMany({ where: { ...pair, version } });
  return count === 1;
}

/** The question of each of the claims that stand outside the trash, by the claim's id. */
export async function questionsOf(
  transaction: Transaction,
  { workspaceId, claimAId, claimBId }: PairKey,
): Promise<Map<string, string | null>> {
  const claims = await transaction.claim.findMany({
    where: {
      workspaceId,
      id: { in: [claimAId, claimBId] },
      trashedAt: null,
      article: { workspaceId, trashedAt: null },
    },
    select: { id: true, questionId: true },
  });
  return new Map(claims.map(({ id, questionId }) => [id, questionId]));
}
