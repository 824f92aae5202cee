import type { ReactNode } from 'react';
import classes from './outline.module.css';

interface GroupProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function OutlineGroup({ title, aside, children }: GroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface EntryProps {
  /** What stands before the words: a glyph, a tick. */
  mark?: ReactNode;
  count?: number;
  current?: boolean;
  disabled?: boolean;
  title?: string;
  onClick: () => void;
  children: ReactNode;
}

/** One line of the outline: leads to a place in the text. */
export function OutlineEntry({ mark, count, current = false, children, ...button }: EntryProps) {
  return (
    <button type="button" className={classes.entry} aria-current={current || undefined} {...button}>
      <span className={classes.mark} aria-hidden>
        {mark}
      </span>
      <span className={classes.words} dir="auto">
        {children}
      </span>
      {count !== undefined && <span className={classes.count}>{count}</span>}
    </button>
  );
}
