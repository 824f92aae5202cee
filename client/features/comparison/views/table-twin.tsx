import type { ReactNode } from 'react';
import classes from './view.module.css';

interface Props {
  /** "Table of the voices" */
  label: string;
  /** The columns; a title says more of one. */
  heads: readonly (string | { name: string; title: string })[];
  className?: string | undefined;
  /** The bodies of the table. */
  children: ReactNode;
}

/** What a picture shows, to be read; where it is too wide it is moved with the arrow keys. */
export function TableTwin({ label, heads, className, children }: Props) {
  return (
    <div className={classes.tableRoom} tabIndex={0} role="group" aria-label={label}>
      <table className={`${classes.table ?? ''} ${className ?? ''}`}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th
                key={index}
                scope="col"
                dir="auto"
                title={typeof head === 'string' ? undefined : head.title}
              >
                {typeof head === 'string' ? head : head.name}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
