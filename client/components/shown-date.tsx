import { precisionOf, type PartialDate } from '#core/figures/partial-date.ts';
import { formatDate } from '../lib/dates.ts';
import classes from './shown-date.module.css';

const known = {
  day: 'Known to the day',
  month: 'Known to the month only',
  year: 'Known to the year only',
};

interface Props {
  date: PartialDate | null;
  /** An editor set it: the text itself does not say it. */
  byEditor?: boolean;
}

/** "6 May 2021", "May 2021", "2021", "no date"; dotted where an editor supplied it. */
export function ShownDate({ date, byEditor = false }: Props) {
  if (date === null) return <span className={classes.none}>no date</span>;
  const title = [known[precisionOf(date)], byEditor ? 'set by an editor' : null]
    .filter((part) => part !== null)
    .join(', ');
  return (
    <time dateTime={date} title={title} className={byEditor ? classes.byEditor : undefined}>
      {formatDate(date)}
    </time>
  );
}
