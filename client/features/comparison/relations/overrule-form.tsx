import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import { choices, readChoice, writeChoice } from './overrule-choice.ts';
import { claimWords, relationWords } from './relation-words.ts';
import classes from './relations.module.css';
import type { RelatedClaim, RelationPair } from './row-relations.ts';

interface Props {
  pair: RelationPair;
  a: RelatedClaim;
  b: RelatedClaim;
  onClose: () => void;
}

/** What an editor says instead, and why: nobody overrules without a reason. */
export function OverruleForm({ pair, a, b, onClose }: Props) {
  const sign = useWrite(routes.overruleRelation);
  const change = useWrite(routes.editOverrule);
  const { overrule } = pair;
  const [chosen, setChosen] = useState(writeChoice(overrule ?? pair));
  const [reason, setReason] = useState(overrule?.reason ?? '');
  const send = () => {
    const choice = readChoice(chosen);
    if (!choice || reason.trim() === '') return;
    const input = { params: { claimId: a.id, otherId: b.id }, body: { ...choice, reason } };
    const done = { onSuccess: onClose };
    if (overrule) change.mutate({ ...input, ifVersion: overrule.version }, done);
    else sign.mutate(input, done);
  };
  return (
    <form
      className={classes.form}
      aria-label={`Overrule ${claimWords(a)} and ${claimWords(b)}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape leaves the form, not the panel around it.
        event.stopPropagation();
        onClose();
      }}
    >
      <NativeSelect
        label="What they are to each other"
        autoFocus
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={choices.map((choice) => ({
          value: writeChoice(choice),
          label: relationWords(choice),
        }))}
      />
      <TextInput
        label="Reason, in one sentence"
        required
        withAsterisk={false}
        dir="auto"
        maxLength={1000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <span className={classes.buttons}>
        <Button
          type="submit"
          size="compact-sm"
          disabled={reason.trim() === ''}
          loading={sign.isPending || change.isPending}
          rightSection={<KeyHint keys="Enter" />}
        >
          Sign
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<KeyHint keys="Escape" />}
          onClick={onClose}
        >
          Cancel
        </Button>
      </span>
    </form>
  );
}
