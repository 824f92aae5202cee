import { Alert, Button } from '@mantine/core';
import classes from './details-dialog.module.css';
import { detailNames, type Details } from './details.ts';

interface Props {
  /** The fields that both changed. */
  both: readonly (keyof Details)[];
  theirs: Details;
  takeTheirs: () => void;
  keepMine: () => void;
}

/** Somebody else saved first: theirs beside what stands on the form. */
export function StaleDetails({ both, theirs, takeTheirs, keepMine }: Props) {
  return (
    <Alert color="orange" role="alert" title="Somebody else changed these details">
      <p className={classes.words}>Yours are still on this form. Nothing was overwritten.</p>
      {both.length > 0 && (
        <ul className={classes.words}>
          {both.map((field) => (
            <li key={field}>
              {detailNames[field]}: theirs is{' '}
              {field === 'topicIds' ? 'another choice' : `“${theirs[field]}”`}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={takeTheirs}>
          Take theirs
        </Button>
        <Button variant="default" onClick={keepMine}>
          Keep my changes
        </Button>
      </div>
    </Alert>
  );
}
