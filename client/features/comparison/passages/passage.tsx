import { IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartialDate } from '#core/figures/partial-date.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { formatDate } from '../../../lib/dates.ts';
import classes from './passages.module.css';

interface Props {
  claimId: string;
  articleId: string;
  outlet: { name: string } | null;
  title: string | null;
  published: PartialDate | null;
  language: string | null;
  /** The quote. */
  children: ReactNode;
  facts?: ReactNode;
}

/** One passage with where it stands, and the way there. */
export function Passage(props: Props) {
  const { claimId, articleId, outlet, title, published, language, children, facts } = props;
  return (
    <article className={classes.passage}>
      <p className={classes.origin}>
        <span className={classes.outlet}>
          <OutletName outlet={outlet} />
        </span>
        {`, ${formatDate(published)}`}
        {title !== null && (
          <>
            {' · '}
            <span dir="auto" lang={language ?? undefined}>
              {title}
            </span>
          </>
        )}
      </p>
      <blockquote className={classes.quote} dir="auto" lang={language ?? undefined}>
        {children}
      </blockquote>
      {facts !== undefined && <p className={classes.facts}>{facts}</p>}
      <Link
        to="/articles/$articleId"
        params={{ articleId }}
        search={{ claim: claimId }}
        className={classes.link}
      >
        Open in the reader
        <IconArrowUpRight size={14} stroke={1.75} aria-hidden />
      </Link>
    </article>
  );
}
