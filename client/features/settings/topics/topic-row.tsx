import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { topic as topicSchema, type Topic } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { notifyUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { EditableRow } from '../components/editable-row.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './topics.module.css';

const words = { name: { label: 'Name' }, description: { label: 'Description' } };

export function TopicRow({ topic }: { topic: Topic }) {
  const { id, name, description, articleCount, questionCount, version, abilities } = topic;
  const [draft, setDraft] = useState<Pick<Topic, 'name' | 'description'> | null>(null);
  const edit = useEdit(routes.editTopic, topicSchema);
  const trash = useWrite(routes.trashTopic);
  const restore = useWrite(routes.restoreTopic);
  const params = { topicId: id };
  const close = (isStored: boolean) => {
    if (isStored) setDraft(null);
  };
  const putAway = () =>
    void wentThrough(trash.mutateAsync({ params, ifVersion: version })).then((isStored) => {
      if (isStored)
        notifyUndo(`“${name}” is in the trash; its articles and claims stay.`, () =>
          restore.mutate({ params }),
        );
    });
  return (
    <>
      <EditableRow
        isOpen={draft !== null}
        onOpen={(open) => setDraft(open && abilities.edit ? { name, description } : null)}
        summary={
          <span className={classes.summary}>
            <span className={classes.name} dir="auto">
              {name}
            </span>
            {description !== null && (
              <span className={classes.description} dir="auto">
                {description}
              </span>
            )}
          </span>
        }
        aside={
          <>
            <span className={classes.count}>{countOf(articleCount, 'article')}</span>
            <LinkButton
              to={paths.topic}
              params={params}
              variant="default"
              aria-label={`${countOf(questionCount, 'question')} of “${name}”`}
            >
              {countOf(questionCount, 'question')}
            </LinkButton>
          </>
        }
        onSave={() =>
          draft && void edit.save({ params, body: draft, ifVersion: version }).then(close)
        }
        isSaving={edit.isSaving}
        canSave={draft?.name.trim() !== ''}
        deeds={
          abilities.trash && (
            <Button variant="subtle" color="red" onClick={putAway}>
              Put into the trash
            </Button>
          )
        }
      >
        {draft && (
          <>
            <TextInput
              data-wide
              label="Name"
              required
              autoFocus
              maxLength={200}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
            <Textarea
              data-wide
              label="Description"
              autosize
              minRows={2}
              maxLength={2000}
              value={draft.description ?? ''}
              onChange={(event) =>
                setDraft({ ...draft, description: event.currentTarget.value || null })
              }
            />
          </>
        )}
      </EditableRow>
      <ConflictDialog
        conflict={edit.conflict}
        words={words}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then(close)}
      />
    </>
  );
}
