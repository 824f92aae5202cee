import { Badge, Button } from '@mantine/core';
import { routes } from '#contract/routes.ts';
import { suggester as suggesterSchema, type Suggester } from '#contract/suggestions.ts';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useWrite } from '../../../lib/use-write.ts';
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
  const edit = useEdit(routes.editSuggester, suggesterSchema);
  const remove = useWrite(routes.deleteSuggester);
  const attempt = useWrite(routes.trySuggester, { onDone: () => undefined });
  const params = { suggesterId: id };
  const save = ({ secret, ...fields }: SuggesterDraft) => {
    const body = secret === '' ? fields : { ...fields, secret };
    return edit.save({ params, body, ifVersion: version });
  };
  return (
    <>
      <EditableRow
        fields={draftOf(suggester)}
        mayEdit
        {...{ edit, words }}
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
        onSave={save}
        canSave={canStore}
        deeds={(close) => (
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
        )}
      >
        {(draft, onChange) => <SuggesterFields {...{ draft, hasSecret, onChange }} />}
      </EditableRow>
      {attempt.data && (
        <li className={classes.tried}>
          <Notice tone={attempt.data.works ? 'quiet' : 'bad'}>
            {attempt.data.message} ({attempt.data.milliseconds} ms)
          </Notice>
        </li>
      )}
    </>
  );
}

function draftOf(suggester: Suggester): SuggesterDraft {
  const { name, url, secretHeader, timeoutSeconds, enabled } = suggester;
  return { name, url, secretHeader, timeoutSeconds, enabled, secret: '' };
}
