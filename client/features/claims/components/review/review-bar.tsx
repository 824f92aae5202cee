import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { Claim } from '#contract/claims.ts';
import { StatusMark } from '../../../../components/status-mark.tsx';
import type { ClaimActions } from '../../use-claim-actions.ts';
import classes from './review.module.css';

interface Props {
  claim: Claim;
  actions: Pick<ClaimActions, 'submit' | 'approve' | 'sendBack'>;
}

/** Where the claim stands in review, and the steps open to who looks at it. */
export function ReviewBar({ claim, actions }: Props) {
  const [reason, setReason] = useState<string | null>(null);
  const { abilities, review, status } = claim;
  return (
    <div className={classes.bar}>
      <div className={classes.line}>
        <StatusMark status={status} />
        <span className={classes.buttons}>
          {abilities.sendBack && reason === null && (
            <Button variant="default" size="compact-sm" onClick={() => setReason('')}>
              Send back
            </Button>
          )}
          {abilities.submit && (
            <Button size="compact-sm" onClick={() => actions.submit(claim.id)}>
              Submit for review
            </Button>
          )}
          {abilities.approve && (
            <Button size="compact-sm" onClick={() => actions.approve(claim.id)}>
              Approve
            </Button>
          )}
        </span>
      </div>
      {review && (
        <p className={classes.word}>
          {reviewWords(claim, review)}
          {review.note !== null && <q dir="auto">{review.note}</q>}
        </p>
      )}
      {reason !== null && (
        <SendBack
          reason={reason}
          onChange={setReason}
          onCancel={() => setReason(null)}
          onSend={() => {
            actions.sendBack(claim.id, reason.trim());
            setReason(null);
          }}
        />
      )}
    </div>
  );
}

/** Whose word the status is, and on which version. */
function reviewWords(
  { status }: Claim,
  { reviewer, version }: NonNullable<Claim['review']>,
): string {
  if (status === 'approved') return `by ${reviewer.name}, version ${version ?? '–'} `;
  if (status === 'changes asked') return `${reviewer.name}: `;
  return `${reviewer.name} reviewed an earlier version `;
}

interface SendBackProps {
  reason: string;
  onChange: (reason: string) => void;
  onCancel: () => void;
  onSend: () => void;
}

function SendBack({ reason, onChange, onCancel, onSend }: SendBackProps) {
  const id = useId();
  return (
    <form
      className={classes.sendBack}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <label htmlFor={id}>What has to change?</label>
      <input
        id={id}
        className={classes.reason}
        autoFocus
        dir="auto"
        maxLength={2000}
        value={reason}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span className={classes.buttons}>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" size="compact-sm" disabled={reason.trim() === ''}>
          Send back
        </Button>
      </span>
    </form>
  );
}
