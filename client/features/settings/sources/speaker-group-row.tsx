import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Source } from '#contract/nouns.ts';
import { speakerGroup as groupSchema, type SpeakerGroup } from '#contract/voices.ts';
import { routes } from '#contract/routes.ts';
import { notifyUndo } from '../../../components/notify.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { EditableRow } from '../components/editable-row.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './sources.module.css';

interface Props {
  group: SpeakerGroup;
  sources: readonly Source[];
  mayEdit: boolean;
}

export function SpeakerGroupRow({ group, sources, mayEdit }: Props) {
  const { id, name, sourceIds, version } = group;
  const [draft, setDraft] = useState<Pick<SpeakerGroup, 'name' | 'sourceIds'> | null>(null);
  const edit = useEdit(routes.editSpeakerGroup, groupSchema);
  const remove = useWrite(routes.deleteSpeakerGroup);
  const create = useWrite(routes.createSpeakerGroup);
  const params = { groupId: id };
  const close = (isStored: boolean) => {
    if (isStored) setDraft(null);
  };
  const namesOf = (ids: unknown) =>
    sources
      .filter((source) => Array.isArray(ids) && ids.includes(source.id))
      .map((source) => source.name)
      .join(', ');
  const dissolve = () =>
    void wentThrough(remove.mutateAsync({ params, ifVersion: version })).then((isStored) => {
      if (isStored)
        notifyUndo(`“${name}” is dissolved; its speakers stay.`, () =>
          create.mutate({ body: { name, sourceIds } }),
        );
    });
  return (
    <>
      <EditableRow
        isOpen={draft !== null}
        onOpen={(open) => setDraft(open && mayEdit ? { name, sourceIds } : null)}
        summary={
          <span className={classes.summary}>
            <span className={classes.name}>{name}</span>
            <span className={classes.facts}>{namesOf(sourceIds) || 'no speakers yet'}</span>
          </span>
        }
        onSave={() =>
          draft && void edit.save({ params, body: draft, ifVersion: version }).then(close)
        }
        isSaving={edit.isSaving}
        canSave={draft?.name.trim() !== ''}
        deeds={
          <Button variant="subtle" color="red" onClick={dissolve}>
            Dissolve
          </Button>
        }
      >
        {draft && (
          <>
            <TextInput
              label="Name"
              required
              autoFocus
              maxLength={200}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            />
            <MultiSelect
              data-wide
              label="Speakers"
              searchable
              data={sources.map((source) => ({ value: source.id, label: source.name }))}
              value={draft.sourceIds}
              onChange={(chosen) => setDraft({ ...draft, sourceIds: chosen })}
            />
          </>
        )}
      </EditableRow>
      <ConflictDialog
        conflict={edit.conflict}
        words={{ name: { label: 'Name' }, sourceIds: { label: 'Speakers', show: namesOf } }}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then(close)}
      />
    </>
  );
}
