import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useRef, type ReactNode } from 'react';
import classes from './editable-row.module.css';

interface Props {
  /** What it is, in one line; pressed, the row opens. */
  summary: ReactNode;
  /** Beside the summary: counts, buttons. */
  aside?: ReactNode;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  /** The editor. */
  children: ReactNode;
  onSave: () => void;
  isSaving: boolean;
  /** Says why not, by being off. */
  canSave?: boolean;
  /** Left of Cancel and Save: delete, merge. */
  deeds?: ReactNode;
}

/** A line of a list that opens into its own editor. Enter saves, Escape leaves. */
export function EditableRow(props: Props) {
  const { summary, aside, isOpen, onOpen, children, onSave, isSaving, canSave = true } = props;
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  const leave = () => {
    onOpen(false);
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
          onClick={() => onOpen(!isOpen)}
        >
          <IconChevronRight size={16} stroke={1.5} className={classes.chevron} aria-hidden />
          {summary}
        </UnstyledButton>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      {isOpen && (
        <form
          id={id}
          className={classes.editor}
          onSubmit={(event) => {
            event.preventDefault();
            if (canSave) onSave();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.stopPropagation();
            leave();
          }}
        >
          {children}
          <div className={classes.buttons}>
            <div className={classes.deeds}>{props.deeds}</div>
            <Button variant="default" onClick={leave}>
              Cancel
            </Button>
            <Button type="submit" loading={isSaving} disabled={!canSave}>
              Save
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
