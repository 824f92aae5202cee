import type { Saving } from '../../autosave/autosave.ts';
import classes from './saving-mark.module.css';

const words: Readonly<Record<Saving['is'], string>> = {
  waiting: 'Saving…',
  sending: 'Saving…',
  offline: 'Offline, kept here',
  refused: 'Not saved',
  conflict: 'Conflict',
};

/** What becomes of a claim's unsent work, in a word. */
export function SavingMark({ saving }: { saving: Saving }) {
  return (
    <span className={classes.mark} data-is={saving.is}>
      {words[saving.is]}
    </span>
  );
}
