import { Fragment } from 'react';
import classes from './was-now.module.css';

interface Difference {
  was: string | null;
  now: string | null;
}

/** What an outlet changed, as printed: "150,000 → 100,000". */
export function WasNow({ differences }: { differences: readonly Difference[] }) {
  return (
    <span>
      {differences.map(({ was, now }, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          <span className={classes.one} dir="auto">
            {was === null ? <span>(nothing)</span> : <del className={classes.was}>{was}</del>}
            <span aria-label="became"> → </span>
            {now === null ? <span>(left out)</span> : <ins className={classes.now}>{now}</ins>}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
