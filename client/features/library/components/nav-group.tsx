import { UnstyledButton } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import classes from './library-nav.module.css';

interface Props {
  title: string;
  children: readonly ReactNode[];
}

/** Long lists show their first entries; the rest is one press away. */
const shownFirst = 8;

export function NavGroup({ title, children }: Props) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section className={classes.group} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <ul className={classes.list}>{all ? children : children.slice(0, shownFirst)}</ul>
      {children.length > shownFirst && (
        <UnstyledButton className={classes.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Fewer' : `${children.length - shownFirst} more`}
        </UnstyledButton>
      )}
    </section>
  );
}
