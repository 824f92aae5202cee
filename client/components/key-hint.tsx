import { printed, type Keys } from '../lib/hotkeys/keys.ts';
import classes from './key-hint.module.css';

/** A key, printed on its control. For the eye only: `aria-keyshortcuts` tells screen readers. */
export function KeyHint({ keys }: { keys: Keys }) {
  return (
    <span className={classes.hint} aria-hidden data-key-hint>
      {printed(keys).map((stroke, index) => (
        <span key={index} className={classes.stroke}>
          {stroke.map((part) => (
            <kbd key={part} className={classes.key}>
              {part}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
