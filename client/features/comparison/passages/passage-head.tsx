import { CloseButton, Tooltip } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import classes from './passages.module.css';

interface Props {
  title: string;
  /** How many there are, once that is known. */
  count: string | null;
  onClose: () => void;
  /** What can be done with them. */
  children?: ReactNode;
}

/** The focus is on the title, whatever is opened. */
export function PassageHead({ title, count, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <header className={classes.head}>
      <div className={classes.titleRow}>
        <h2 ref={heading} tabIndex={-1} className={classes.title} dir="auto">
          {title}
        </h2>
        <Tooltip label={<KeyHint keys="Escape" />}>
          <CloseButton aria-label="Close the passages" onClick={onClose} />
        </Tooltip>
      </div>
      <div className={classes.tools}>
        <span role="status">{count}</span>
        {children}
      </div>
    </header>
  );
}
