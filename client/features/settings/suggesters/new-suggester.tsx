import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { canStore, SuggesterFields, type SuggesterDraft } from './suggester-fields.tsx';
import classes from './suggesters.module.css';

const empty: SuggesterDraft = {
  name: '',
  url: '',
  secretHeader: 'Authorization',
  secret: '',
  timeoutSeconds: 10,
  enabled: true,
};

/** Closed a button, open a form. */
export function NewSuggester() {
  const [draft, setDraft] = useState<SuggesterDraft | null>(null);
  const create = useWrite(routes.createSuggester);
  if (draft === null) {
    return (
      <Button
        className={classes.add}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setDraft(empty)}
      >
        Connect a suggester
      </Button>
    );
  }
  return (
    <form
      className={classes.form}
      aria-label="A new suggester"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { ...draft, secret: draft.secret || null };
        create.mutate({ body }, { onSuccess: () => setDraft(null) });
      }}
    >
      <SuggesterFields
        draft={draft}
        hasSecret={false}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => setDraft(null)}>
          Cancel
        </Button>
        <Button type="submit" loading={create.isPending} disabled={!canStore(draft)}>
          Connect
        </Button>
      </div>
    </form>
  );
}
