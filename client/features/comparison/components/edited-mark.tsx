import { IconVersions } from '@tabler/icons-react';
import classes from './edited-mark.module.css';

/** The outlet changed a text after it was published: a finding in itself. */
export function EditedMark({ children, title }: { children: string; title: string }) {
  return (
    <span className={classes.mark} title={title}>
      <IconVersions size={14} stroke={1.75} aria-hidden />
      {children}
    </span>
  );
}
