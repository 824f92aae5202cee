import { KeyHint } from '../../../components/key-hint.tsx';
import type { Keys } from '../../../lib/hotkeys/keys.ts';
import classes from './key-bar.module.css';

const keys: readonly { keys: readonly Keys[]; does: string }[] = [
  { keys: ['j', 'k'], does: 'claim' },
  { keys: ['s'], does: 'sentence' },
  { keys: ['1', '9'], does: 'tag' },
  { keys: ['Enter'], does: 'open, accept' },
  { keys: ['x'], does: 'reject' },
  { keys: ['e'], does: 'edit' },
  { keys: ['u'], does: 'undo' },
  { keys: ['y'], does: 'cite' },
  { keys: ['r'], does: 'read' },
  { keys: ['?'], does: 'all keys' },
];

/** The keys one needs all day, always in sight. */
export function KeyBar() {
  return (
    <footer className={classes.bar} aria-label="Keys" data-no-print>
      {keys.map(({ keys: printed, does }) => (
        <span key={does} className={classes.entry}>
          {printed.map((key) => (
            <KeyHint key={key} keys={key} />
          ))}
          {does}
        </span>
      ))}
    </footer>
  );
}
