import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { outletGroup as groupSchema, type Outlet, type OutletGroup } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { notifyUndo } from '../../../components/notify.tsx';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';
import { ConflictDialog } from '../components/conflict-dialog.tsx';
import { EditableRow } from '../components/editable-row.tsx';
import { useEdit } from '../use-edit.ts';
import classes from './outlets.module.css';

interface Props {
  group: OutletGroup;
  outlets: readonly Outlet[];
  mayEdit: boolean;
}

export function GroupRow({ group, outlets, mayEdit }: Props) {
  const { id, name, outletIds, version } = group;
  const [draft, setDraft] = useState<Pick<OutletGroup, 'name' | 'outletIds'> | null>(null);
  const edit = useEdit(routes.editOutletGroup, groupSchema);
  const remove = useWrite(routes.deleteOutletGroup);
  const create = useWrite(routes.createOutletGroup);
  const params = { groupId: id };
  const close = (isStored: boolean) => {
    if (isStored) setDraft(null);
  };
  const namesOf = (ids: unknown) =>
    outlets
      .filter((outlet) => Array.isArray(ids) && ids.includes(outlet.id))
      .map((outlet) => outlet.name)
      .join(', ');
  const dissolve = () =>
    void wentThrough(remove.mutateAsync({ params, ifVersion: version })).then((isStored) => {
      if (isStored)
        notifyUndo(`“${name}” is dissolved; its outlets stay.`, () =>
          create.mutate({ body: { name, outletIds } }),
        );
    });
  return (
    <>
      <EditableRow
        isOpen={draft !== null}
        onOpen={(open) => setDraft(open && mayEdit ? { name, outletIds } : null)}
        summary={
          <span className={classes.summary}>
            <span className={classes.name}>{name}</span>
            <span className={classes.facts}>{namesOf(outletIds) || 'no outlets yet'}</span>
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
              label="Outlets"
              searchable
              data={outlets.map((outlet) => ({ value: outlet.id, label: outlet.name }))}
              value={draft.outletIds}
              onChange={(chosen) => setDraft({ ...draft, outletIds: chosen })}
            />
          </>
        )}
      </EditableRow>
      <ConflictDialog
        conflict={edit.conflict}
        words={{ name: { label: 'Name' }, outletIds: { label: 'Outlets', show: namesOf } }}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then(close)}
      />
    </>
  );
}
