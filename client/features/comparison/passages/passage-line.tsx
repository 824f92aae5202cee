import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { paths } from '../../../app/paths.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { formatDate } from '../../../lib/dates.ts';
import classes from './passages.module.css';

/** What stands in a list of passages; said where there is none. */
export function PassageLines({ none, children }: { none: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <p className={classes.none}>{none}</p>;
  return <ul className={classes.lines}>{children}</ul>;
}

interface Props {
  title: string | null;
  outlet: string | null;
  published: PartialDate | null;
  language?: string | null;
  /** What else is to be known of it, after its date. */
  facts?: ReactNode;
  children: ReactNode;
}

/** One passage of a list, under its outlet and date. */
export function PassageLine({ title, outlet, published, language, facts, children }: Props) {
  return (
    <li>
      <div className={classes.article} title={title ?? undefined}>
        <OutletName outlet={outlet === null ? null : { name: outlet }} /> · {formatDate(published)}
        {facts}
      </div>
      <p className={classes.line} dir="auto" lang={language ?? undefined}>
        {children}
      </p>
    </li>
  );
}

interface PlaceProps {
  articleId: string;
  span: { start: number; end: number };
  before: string;
  match: string;
  after: string;
}

/** Words where they stand, the way there, and the words around them. */
export function Place({ articleId, span, before, match, after }: PlaceProps) {
  return (
    <>
      {before}
      <Link
        to={paths.reader}
        params={{ articleId }}
        search={{ at: `${span.start}-${span.end}` }}
        className={classes.match}
      >
        {match}
      </Link>
      {after}
    </>
  );
}
