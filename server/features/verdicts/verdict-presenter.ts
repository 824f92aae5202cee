import type { Verdict } from '#contract/activity.ts';
import type { Actor } from '#core/members/member.ts';
import { verdictAbilities } from '#core/verdicts/verdict-policy.ts';
import type { VerdictRow } from './verdict-repository.ts';

export function presentVerdict(actor: Actor, row: VerdictRow): Verdict {
  return {
    id: row.id,
    questionId: row.questionId,
    claimId: row.claimId,
    statement: row.statement,
    evidence: row.evidence,
    signedBy: { id: row.memberId, name: row.member.user.name },
    signedAt: row.createdAt.toISOString(),
    abilities: verdictAbilities(actor, { signedById: row.memberId }),
  };
}
