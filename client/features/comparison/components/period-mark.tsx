import type { Period } from '#core/figures/period.ts';
import { periodDoubt, periodWords } from '../words/period-words.ts';
import classes from './period-mark.module.css';

/** The time a claim speaks of; dotted, and said so, where it is not all in the text. */
export function PeriodMark({ period }: { period: Period | null }) {
  const words = periodWords(period);
  if (!period || words === null) return null;
  const doubt = periodDoubt(period);
  return (
    <span title={period.asPrinted ?? undefined}>
      <span className={doubt === null ? undefined : classes.doubtful}>{words}</span>
      {doubt !== null && <span className={classes.doubt}> ({doubt})</span>}
    </span>
  );
}
