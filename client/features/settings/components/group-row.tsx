import { Button, MultiSelect } from '@mantine/core';
import { withUndo } from '../../../components/notify.tsx';
import type { ShownEdit } from './conflict-dialog.tsx';
import { EditableRow } from './editable-row.tsx';
import { NameField } from './name-field.tsx';
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
  edit: ShownEdit;
  /** Tells whether it is stored. */
  onSave: (draft: Group) => Promise<boolean>;
  onDissolve: () => Promise<unknown>;
  onRestore: () => void;
}

/** A group that the team makes, of outlets or of speakers: its name, and who is in it. */
export function GroupRow(props: Props) {
  const { group, members, what, field, mayEdit, edit, onSave, onDissolve, onRestore } = props;
  const namesOf = (ids: unknown) =>
    members
      .filter(({ id }) => Array.isArray(ids) && ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const dissolve = () =>
    void withUndo(onDissolve(), `“${group.name}” is dissolved; its ${what} stay.`, onRestore);
  const label = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return (
    <EditableRow
      fields={group}
      {...{ mayEdit, edit }}
      words={{ name: { label: 'Name' }, [field]: { label, show: namesOf } }}
      summary={
        <span className={classes.summary}>
          <span className={classes.name}>{group.name}</span>
          <span className={classes.facts}>{namesOf(group.memberIds) || `no ${what} yet`}</span>
        </span>
      }
      onSave={onSave}
      canSave={(draft) => draft.name.trim() !== ''}
      deeds={() => (
        <Button variant="subtle" color="red" onClick={dissolve}>
          Dissolve
        </Button>
      )}
    >
      {(draft, onChange) => (
        <>
          <NameField value={draft.name} onChange={(name) => onChange({ name })} />
          <MultiSelect
            data-wide
            label={label}
            searchable
            data={members.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.memberIds}
            onChange={(memberIds) => onChange({ memberIds })}
          />
        </>
      )}
    </EditableRow>
  );
}
