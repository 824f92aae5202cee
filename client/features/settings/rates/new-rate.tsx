import { Button } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { routes } from '#contract/routes.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';
import { emptyRate, rateOf } from './rate-draft.ts';
import { RateFields } from './rate-fields.tsx';
import classes from './rates.module.css';

export function NewRate() {
  const [draft, setDraft] = useState(emptyRate);
  const create = useWrite(routes.createRate);
  const body = rateOf(draft);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!body) return;
    void wentThrough(create.mutateAsync({ body })).then((isStored) => {
      if (isStored) setDraft(emptyRate);
    });
  };
  return (
    <form className={classes.form} aria-label="A new exchange rate" onSubmit={submit}>
      <RateFields draft={draft} onChange={setDraft} />
      <Button type="submit" loading={create.isPending} disabled={!body}>
        Give the rate
      </Button>
    </form>
  );
}
