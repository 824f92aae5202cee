import { nextStatus, type ClaimStep } from '#core/claims/claim-status.ts';
import type { Actor } from '#core/members/member.ts';
import type { Claim } from '#contract/claims.ts';
import { conflict, forbidden } from '../../platform/domain-error.ts';
import { changeClaim, findStanding, refuseStale } from './claim-change.ts';
import type { ClaimDeps } from './claim-deps.ts';
import { abilitiesOf } from './claim-presenter.ts';
import { updateClaim } from './claim-repository.ts';
import type { ClaimRow } from './claim-row.ts';

type ReviewStep = Exclude<ClaimStep, 'edit'>;

/** Submitting, approving, sending back: each is of the version that was seen, and no other. */
export async function reviewClaim(
  deps: ClaimDeps,
  actor: Actor,
  claimId: string,
  versionSeen: number,
  step: ReviewStep,
  note: string | null = null,
): Promise<Claim> {
  const row = await findStanding(deps.database, actor, claimId);
  refuseStale(actor, row, versionSeen);
  const status = nextStatus(row.status, step);
  if (!status) {
    throw conflict('step_not_open', `${sentences[step].closed(row)} Nothing was changed.`);
  }
  if (!allowed(actor, row, step)) throw forbidden(sentences[step].doing);
  const reviewed = step === 'submit' ? {} : { reviewerId: actor.memberId, reviewNote: note };
  return changeClaim(
    deps.database,
    actor,
    row,
    { action: sentences[step].action },
    (transaction, key) =>
      updateClaim(transaction, key, {
        ...reviewed,
        status,
        approvedVersion: status === 'approved' ? key.version + 1 : null,
      }),
  );
}

function allowed(actor: Actor, row: ClaimRow, step: ReviewStep): boolean {
  const abilities = abilitiesOf(actor, row);
  return { submit: abilities.submit, approve: abilities.approve, 'send back': abilities.sendBack }[
    step
  ];
}

const sentences = {
  submit: {
    action: 'claim submitted',
    doing: 'submit this claim',
    closed: ({ status }: ClaimRow) => `The claim is ${status}: there is nothing to submit.`,
  },
  approve: {
    action: 'claim approved',
    doing: 'approve this claim: another reviewer than who tagged it must',
    closed: ({ status }: ClaimRow) =>
      status === 'approved'
        ? 'The claim is approved already.'
        : 'Only a submitted claim can be approved.',
  },
  'send back': {
    action: 'claim sent back',
    doing: 'send this claim back',
    closed: () => 'Only a submitted or approved claim can be sent back.',
  },
} as const;
