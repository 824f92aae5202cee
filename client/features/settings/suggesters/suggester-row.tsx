import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import { suggester as suggesterSchema, type Suggester } from '#contract/suggestions.ts';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { EditableRow } from '../components/editable-row.tsx';
import { useEdit } from '../use-edit.ts';
import { canStore, SuggesterFields, type SuggesterDraft } from './suggester-fields.tsx';
import classes from './suggesters.module.css';

const words = {
  name: { label: 'Name' },
  url: { label: 'Address' },
  secretHeader: { label: 'Header of the secret' },
  timeoutSeconds: { label: 'Seconds to wait' },
  enabled: { label: 'Asked' },
};

export function SuggesterRow({ suggester }: { suggester: Suggester }) {
  const { id, name, url, enabled, hasSecret, version } = suggester;
  const [draft, setDraft] = useState<SuggesterDraft | null>(null);
  const edit = useEdit(routes.editSuggester, suggesterSchema);
  const remove = useWrite(routes.deleteSuggester);
  const attempt = useWrite(routes.trySuggester, { onDone: () => undefined });
  const params = { suggesterId: id };
  const close = (isStored: boolean) => {
    if (isStored) setDraft(null);
  };
  const save = async ({ secret, ...fields }: SuggesterDraft) => {
    const body = secret === '' ? fields : { ...fields, secret };
    close(await edit.save({ params, body, ifVersion: version }));
  };
  return (
    <>
      <EditableRow
        isOpen={draft !== null}
        onOpen={(open) => setDraft(open ? draftOf(suggester) : null)}
        summary={
          <span className={classes.summary}>
            <span className={classes.name} dir="auto">
              {name}
            </span>
            <span className={classes.facts}>{url}</span>
            {!enabled && (
              <Badge variant="default" size="sm">
                not asked
              </Badge>
            )}
          </span>
        }
        aside={
          <Button
            variant="default"
            size="compact-sm"
            loading={attempt.isPending}
            onClick={() => attempt.mutate({ params })}
          >
            Try it
          </Button>
        }
        onSave={() => draft && void save(draft)}
        isSaving={edit.isSaving}
        canSave={draft !== null && canStore(draft)}
        deeds={
          <>
            <ConfirmButton
              variant="subtle"
              color="red"
              question="It is asked no more. Claims made from its suggestions stay."
              confirm="Disconnect"
              onConfirm={() => remove.mutate({ params, ifVersion: version })}
            >
              Disconnect
            </ConfirmButton>
            {hasSecret && (
              <Button
                variant="subtle"
                color="gray"
                onClick={() =>
                  void edit.save({ params, body: { secret: null }, ifVersion: version }).then(close)
                }
              >
                Take the secret away
              </Button>
            )}
          </>
        }
      >
        {draft && (
          <SuggesterFields
            draft={draft}
            hasSecret={hasSecret}
            onChange={(change) => setDraft({ ...draft, ...change })}
          />
        )}
      </EditableRow>
      {attempt.data && (
        <li className={classes.tried}>
          <Notice tone={attempt.data.works ? 'quiet' : 'bad'}>
            {attempt.data.message} ({attempt.data.milliseconds} ms)
          </Notice>
        </li>
      )}
      <ConflictDialog
        conflict={edit.conflict}
        words={words}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then(close)}
      />
    </>
  );
}

function draftOf(suggester: Suggester): SuggesterDraft {
  const { name, url, secretHeader, timeoutSeconds, enabled } = suggester;
  return { name, url, secretHeader, timeoutSeconds, enabled, secret: '' };
}
