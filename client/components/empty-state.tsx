import type { ReactNode } from 'react';
import classes from './states.module.css';

interface Props {
  icon: ReactNode;
  /** One sentence: what is not here yet, and what it would be good for. */
  children: ReactNode;
  /** The one main button. */
  action?: ReactNode;
  /** Inside a panel rather than on a whole page. */
  compact?: boolean;
}

export function EmptyState({ icon, children, action, compact = false }: Props) {
  return (
    <div className={compact ? `${classes.state} ${classes.compact}` : classes.state}>
      <div className={classes.icon} aria-hidden>
        {icon}
      </div>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
