import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

interface Props {
  title: ReactNode;
  /** One line below: what the page is for. */
  description?: ReactNode;
  /** Buttons, at the end of the line. */
  children?: ReactNode;
}

export function PageHeader({ title, description, children }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {description !== undefined && <p className={classes.description}>{description}</p>}
      </div>
      {children !== undefined && (
        <div className={classes.actions} data-no-print>
          {children}
        </div>
      )}
    </header>
  );
}
