import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface Props {
  /** bad: something failed; warn: look before you go on; quiet: good to know. */
  tone: 'bad' | 'warn' | 'quiet';
  title?: ReactNode;
  children?: ReactNode;
}

/** A few lines inside a page or form. What failed is read out at once. */
export function Notice({ tone, title, children }: Props) {
  const Icon = tone === 'quiet' ? IconInfoCircle : IconAlertTriangle;
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon size={18} stroke={1.75} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        {title !== undefined && <strong className={classes.title}>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
