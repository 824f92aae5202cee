import {
  directions,
  flip,
  relations,
  type Direction,
  type Relation,
} from '#core/comparison/relations/relation.ts';
import { overruleAbilities } from '#core/comparison/row/overrule-policy.ts';
import type { Actor } from '#core/members/member.ts';
import type { RelationOverrule } from '#contract/relations.ts';
import type { OverruleRow } from './overrule-query.ts';

/** An overrule as seen from one of its claims, which then is a. */
export function presentOverrule(actor: Actor, row: OverruleRow, from: string): RelationOverrule {
  const turned = row.claimAId !== from;
  const direction = directionOf(row.direction);
  return {
    claimAId: turned ? row.claimBId : row.claimAId,
    claimBId: turned ? row.claimAId : row.claimBId,
    relation: relationOf(row.relation),
    direction: direction && turned ? flip(direction) : direction,
    reason: row.reason,
    signedBy: { id: row.memberId, name: row.member.user.name },
    signedAt: row.at.toISOString(),
    version: row.version,
    abilities: overruleAbilities(actor, { signedById: row.memberId }),
  };
}

/** The database's checks hold the words of both lists. */
function relationOf(word: string): Relation {
  return relations.find((relation) => relation === word) ?? 'unknown';
}

function directionOf(word: string | null): Direction | null {
  return directions.find((direction) => direction === word) ?? null;
}
