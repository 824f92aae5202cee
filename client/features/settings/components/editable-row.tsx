import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { ConflictDialog, type FieldWords, type ShownEdit } from './conflict-dialog.tsx';
import classes from './editable-row.module.css';

export interface EditableRowProps<Draft> {
  /** What it is, in one line; pressed, the row opens. */
  summary: ReactNode;
  /** Beside the summary: counts, buttons. */
  aside?: ReactNode;
  /** What of it is edited, as it stands. */
  fields: Draft;
  mayEdit: boolean;
  startsOpen?: boolean;
  /** The editor. */
  children: (draft: Draft, onChange: (change: Partial<Draft>) => void) => ReactNode;
  edit: ShownEdit;
  words: FieldWords;
  /** Tells whether it is stored. */
  onSave: (draft: Draft) => Promise<boolean>;
  canSave: (draft: Draft) => boolean;
  /** Left of Cancel and Save: delete, merge. Those that store something close the row after it. */
  deeds: (close: (isStored: boolean) => void) => ReactNode;
}

/**
 * A line of a list that opens into its own editor. Enter saves, Escape leaves; when somebody else
 * was first, both versions are shown.
 */
export function EditableRow<Draft extends object>(props: EditableRowProps<Draft>) {
  const { summary, aside, fields, edit, words, onSave, canSave } = props;
  const [draft, setDraft] = useState<Draft | null>(props.startsOpen ? fields : null);
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const isOpen = draft !== null;
  const close = (isStored: boolean) => {
    if (isStored) setDraft(null);
  };
  const leave = () => {
    setDraft(null);
    head.current?.focus();
  };
  return (
    <li className={classes.row} data-open={isOpen}>
      <div className={classes.head}>
        <UnstyledButton
          ref={head}
          className={classes.summary}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setDraft(!isOpen && props.mayEdit ? fields : null)}
        >
          <IconChevronRight size={16} stroke={1.5} className={classes.chevron} aria-hidden />
          {summary}
        </UnstyledButton>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      {draft !== null && (
        <form
          id={id}
          className={classes.editor}
          onSubmit={(event) => {
            event.preventDefault();
            if (canSave(draft)) void onSave(draft).then(close);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.stopPropagation();
            leave();
          }}
        >
          {props.children(draft, (change) => setDraft({ ...draft, ...change }))}
          <div className={classes.buttons}>
            <div className={classes.deeds}>{props.deeds(close)}</div>
            <Button variant="default" onClick={leave}>
              Cancel
            </Button>
            <Button type="submit" loading={edit.isSaving} disabled={!canSave(draft)}>
              Save
            </Button>
          </div>
        </form>
      )}
      <ConflictDialog
        conflict={edit.conflict}
        words={words}
        onTheirs={edit.dropMine}
        onMine={() => void edit.keepMine().then(close)}
      />
    </li>
  );
}
