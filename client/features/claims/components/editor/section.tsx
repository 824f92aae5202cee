import type { ReactNode } from 'react';
import classes from './editor.module.css';

interface Props {
  title: string;
  /** Its fields say it themselves; the heading is for screen readers only. */
  quiet?: boolean;
  /** Beside the title: a button that adds, a word that explains. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A part of the open card under its heading. */
export function Section({ title, quiet = false, aside, children }: Props) {
  return (
    <section className={classes.section} aria-label={title}>
      {!quiet && (
        <div className={classes.sectionHead}>
          <h3 className={classes.sectionTitle}>{title}</h3>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
