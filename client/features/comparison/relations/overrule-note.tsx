import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import type { RelationOverrule } from '#contract/relations.ts';
import { routes } from '#contract/routes.ts';
import { formatInstant } from '../../../lib/dates.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { RelationIcon } from './relation-icon.tsx';
import { relationWords } from './relation-words.ts';
import classes from './relations.module.css';

interface Props {
  overrule: RelationOverrule;
  onChange: () => void;
}

/** An editor's word, signed, and the way to take it back. */
export function OverruleNote({ overrule, onChange }: Props) {
  const withdraw = useWrite(routes.withdrawOverrule);
  const { reason, signedBy, signedAt, version, abilities, claimAId, claimBId } = overrule;
  return (
    <div className={classes.overruled}>
      <span className={classes.word}>
        <RelationIcon relation={overrule.relation} />
        {relationWords(overrule)}
      </span>
      <p className={classes.because} dir="auto">
        {reason}
      </p>
      <p className={classes.signed}>
        <IconSignature size={16} stroke={1.5} aria-hidden />
        {signedBy.name}, <time dateTime={signedAt}>{formatInstant(signedAt)}</time>
      </p>
      {abilities.withdraw && (
        <span className={classes.buttons}>
          {abilities.edit && (
            <Button variant="default" size="compact-sm" onClick={onChange}>
              Change
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            loading={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({
                params: { claimId: claimAId, otherId: claimBId },
                ifVersion: version,
              })
            }
          >
            Take back
          </Button>
        </span>
      )}
    </div>
  );
}
