import { hasRole, type Actor } from '../members/member.ts';
import type { ClaimStatus } from './claim.ts';

interface ClaimFacts {
  status: ClaimStatus;
  createdById: string;
  trashed: boolean;
}

/** What an actor may do with one claim. Views carry this, so that no client repeats a rule. */
export interface ClaimAbilities {
  edit: boolean;
  trash: boolean;
  restore: boolean;
  submit: boolean;
  approve: boolean;
  sendBack: boolean;
}

export function claimAbilities(actor: Actor, claim: ClaimFacts): ClaimAbilities {
  const edits = hasRole(actor, 'editor');
  const reviews = hasRole(actor, 'reviewer');
  const standing = !claim.trashed;
  return {
    edit: edits && standing,
    trash: edits && standing && (claim.status !== 'approved' || reviews),
    restore: edits && claim.trashed,
    submit: edits && standing && (claim.status === 'draft' || claim.status === 'changes asked'),
    // A second pair of eyes: nobody but an administrator approves what they tagged themselves.
    approve:
      reviews &&
      standing &&
      claim.status === 'submitted' &&
      (claim.createdById !== actor.memberId || hasRole(actor, 'administrator')),
    sendBack: reviews && standing && (claim.status === 'submitted' || claim.status === 'approved'),
  };
}
