import type { Slot } from '../grid/column-window.ts';
import classes from './matrix-table.module.css';

/** Columns that are out of sight and not drawn. */
export function Gap({ slot }: { slot: Slot }) {
  const count = 'gap' in slot ? slot.gap : 1;
  return <td colSpan={count} className={classes.gap} aria-hidden />;
}

export function gapKey(slot: Slot): string {
  return 'gap' in slot ? `gap ${slot.gap}` : `column ${slot.column}`;
}
