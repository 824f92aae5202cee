import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Report } from '#contract/reports.ts';
import type { Field, ReportDraft } from '../autosave/report-draft.ts';
import { selectionWords } from './selection-words.ts';
import classes from './conflict-notice.module.css';

interface Props {
  mine: ReportDraft;
  theirs: Report;
  fields: readonly Field[];
  onSettle: (whose: 'mine' | 'theirs') => void;
}

const names: Record<Field, string> = {
  title: 'Title',
  prose: 'Introduction',
  selection: 'What is chosen',
};

/** Somebody else saved the same field first: both versions, and a choice. Nothing is lost yet. */
export function ConflictNotice({ mine, theirs, fields, onSettle }: Props) {
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      title="Somebody else changed this report meanwhile"
    >
      <p className={classes.words}>Both versions are kept until you choose.</p>
      {fields.map((field) => (
        <section key={field} className={classes.field}>
          <h3 className={classes.name}>{names[field]}</h3>
          <Version label="Yours" text={written(mine, field)} />
          <Version label="Theirs" text={written(theirs, field)} />
        </section>
      ))}
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => onSettle('theirs')}>
          Take theirs
        </Button>
        <Button onClick={() => onSettle('mine')}>Keep mine</Button>
      </div>
    </Alert>
  );
}

function Version({ label, text }: { label: string; text: string }) {
  return (
    <div className={classes.version}>
      <span className={classes.label}>{label}</span>
      <span className={classes.text} dir="auto">
        {text}
      </span>
    </div>
  );
}

function written(draft: ReportDraft, field: Field): string {
  if (field !== 'selection') return draft[field] === '' ? '(empty)' : draft[field];
  return selectionWords(draft.selection);
}
