import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import classes from './conflict-dialog.module.css';

type Fields = Readonly<Record<string, unknown>>;

/** What was to be sent, and what stands now; null: nobody else was first. */
export type ShownConflict = { input: { body?: unknown }; current: Fields } | null;

/** What `useEdit` knows of an edit, of whatever it is. */
export interface ShownEdit {
  isSaving: boolean;
  conflict: ShownConflict;
  keepMine: () => Promise<boolean>;
  dropMine: () => void;
}

/** What a field is called, and how its value is shown; fields without one are not. */
export type FieldWords = Readonly<
  Record<string, { label: string; show?: (value: unknown) => string }>
>;

interface Props {
  conflict: ShownConflict;
  words: FieldWords;
  onMine: () => void;
  onTheirs: () => void;
}

/** Both versions beside each other, field by field, until somebody chooses. */
export function ConflictDialog({ conflict, words, onMine, onTheirs }: Props) {
  const client = useQueryClient();
  const mine: Fields = { ...(conflict?.input.body as Fields | undefined) };
  const rows = Object.keys(mine).filter((field) => {
    return words[field] && JSON.stringify(mine[field]) !== JSON.stringify(conflict?.current[field]);
  });
  const shown = (field: string, value: unknown) => (words[field]?.show ?? plain)(value);
  return (
    <Modal
      opened={conflict !== null}
      onClose={onTheirs}
      title="Somebody changed this, too"
      size={640}
      centered
    >
      <p className={classes.text}>
        Yours is not stored yet. Look at both and choose; the other stays in the activity.
      </p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th />
            <th scope="col">As it stands now</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((field) => (
            <tr key={field}>
              <th scope="row">{words[field]?.label}</th>
              <td dir="auto">{shown(field, conflict?.current[field])}</td>
              <td dir="auto">{shown(field, mine[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() => {
            onTheirs();
            void client.invalidateQueries();
          }}
        >
          Leave it as it stands
        </Button>
        <Button onClick={onMine}>Store mine</Button>
      </div>
    </Modal>
  );
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(plain).join(', ') || '–';
  if (typeof value === 'object') return 'name' in value ? plain(value.name) : JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}
