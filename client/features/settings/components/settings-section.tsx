import type { ReactNode } from 'react';
import classes from './settings-section.module.css';

interface Props {
  title?: string;
  description?: ReactNode;
  /** At the end of the title's line. */
  action?: ReactNode;
  children: ReactNode;
}

export function SettingsSection({ title, description, action, children }: Props) {
  return (
    <section className={classes.section} aria-label={title}>
      {(title !== undefined || action !== undefined) && (
        <div className={classes.head}>
          <div>
            {title !== undefined && <h2 className={classes.title}>{title}</h2>}
            {description !== undefined && <p className={classes.description}>{description}</p>}
          </div>
          {action}
        </div>
      )}
      {children}
    </section>
  );
}

/** A framed list of rows. */
export function SettingsList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
