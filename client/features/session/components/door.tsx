import type { ReactNode } from 'react';
import { Sign } from '../../../components/sign.tsx';
import classes from './door.module.css';

interface Props {
  title: string;
  children: ReactNode;
}

/** The page of everybody who is not inside yet. */
export function Door({ title, children }: Props) {
  return (
    <main className={classes.door}>
      <div className={classes.card}>
        <p className={classes.name}>
          <Sign size={28} />
          Parallax
        </p>
        <h1 className={classes.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
