import type { ClaimStatus } from './claim.ts';

export type ClaimStep = 'submit' | 'approve' | 'send back' | 'edit';

/** Which step leads where; a pair that is not here is refused. */
const steps: Record<ClaimStatus, Partial<Record<ClaimStep, ClaimStatus>>> = {
  draft: { edit: 'draft', submit: 'submitted' },
  // An approval holds for the version approved: any edit asks for review again.
  submitted: { edit: 'submitted', approve: 'approved', 'send back': 'changes asked' },
  approved: { edit: 'submitted', 'send back': 'changes asked' },
  'changes asked': { edit: 'changes asked', submit: 'submitted' },
};

/** The status after a step, or null where the step is not open from here. */
export function nextStatus(from: ClaimStatus, step: ClaimStep): ClaimStatus | null {
  return steps[from][step] ?? null;
}
