import type { ReactNode } from 'react';
import classes from './fields.module.css';

interface Props {
  id: string;
  label: string;
  /** What the label means, where one word does not say it. */
  title?: string | undefined;
  /** Inferred, not stated: shown as the suggestion it is. */
  implied?: boolean;
  error?: string | null | undefined;
  children: ReactNode;
}

/** A label and its control on one line. */
export function Field({ id, label, title, implied = false, error = null, children }: Props) {
  return (
    <div className={classes.field} data-implied={implied}>
      <label className={classes.label} htmlFor={id} title={title}>
        {label}
      </label>
      <div className={classes.control}>
        {children}
        {error !== null && (
          <p className={classes.error} id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
