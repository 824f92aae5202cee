import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { notifyUndo } from '../../../components/notify.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import { ConflictDialog, type ShownConflict } from './conflict-dialog.tsx';
import { EditableRow } from './editable-row.tsx';
import classes from './row-summary.module.css';

interface Group {
  name: string;
  memberIds: string[];
}

interface Props {
  group: Group;
  /** All that can be in it. */
  members: readonly { id: string; name: string }[];
  /** "outlets" */
  what: string;
  /** What the members are called in what is sent. */
  field: string;
  mayEdit: boolean;
  edit: {
    isSaving: boolean;
    conflict: ShownConflict;
    keepMine: () => Promise<boolean>;
    dropMine: () => void;
  };
  /** Tells whether it is stored. */
  onSave: (draft: Group) => Promise<boolean>;
  onDissolve: () => Promise<unknown>;
  onRestore: () => void;
}

/** A group that the team makes, of outlets or of speakers: its name, and who is in it. */
export function GroupRow(props: Props) {
  const { group, members, what, field, mayEdit, edit, onSave, onDissolve, onRestore } = props;
  const [draft, setDraft] = useState<Group | null>(null);
  const close = (isStored: boolean) => {
    if (isStored) setDraft(null);
  };
  const namesOf = (ids: unknown) =>
    members
      .filter(({ id }) => Array.isArray(ids) && ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const dissolve = () =>
    void wentThrough(onDissolve()).then((isStored) => {
      if (isStored) notifyUndo(`“${group.name}” is dissolved; its ${what} stay.`, onRestore);
    });
  const label = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return (
    <>
      <EditableRow
        isOpen={draft !== null}
        onOpen={(open) => setDraft(open && mayEdit ? group : null)}
        summary={
          <span className={classes.summary}>
            <span className={classes.name}>{group.name}</span>
            <span className={classes.facts}>{namesOf(group.memberIds) || `no ${what} yet`}</span>
          </span>
        }
        onSave={() => draft && void onSave(draft).then(close)}
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
              label={label}
              searchable
              data={members.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.memberIds}
              onChange={(memberIds) => setDraft({ ...draft, memberIds })}
            />
          </>
        )}
      </EditableRow>
      <ConflictDialog
        conflict={edit.conflict}
        words={{ name: { label: 'Name' }, [field]: { label, show: namesOf } }}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then(close)}
      />
    </>
  );
}
