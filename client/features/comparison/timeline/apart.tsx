import { Link } from '@tanstack/react-router';
import type { Timeline } from '#contract/timeline.ts';
import { countOf } from '../../../lib/count-of.ts';
import { noOutlet } from '../../../lib/no-outlet.ts';
import classes from '../views/view.module.css';
import own from './timeline.module.css';

/** Claims that the clock has no place for, and what it would take. */
export function Apart({ timeline: { apart, unplaced } }: { timeline: Timeline }) {
  if (unplaced === 0) return null;
  return (
    <details className={own.apart}>
      <summary>{countOf(unplaced, 'claim')} without a time on this clock</summary>
      <ul>
        {apart.map((claim) => (
          <li key={claim.id}>
            <bdi>{claim.outlet ?? noOutlet}</bdi>:{' '}
            <Link
              to="/articles/$articleId"
              params={{ articleId: claim.articleId }}
              search={{ claim: claim.id }}
            >
              <span dir="auto" lang={claim.language ?? undefined}>
                {claim.quote}
              </span>
            </Link>
            {claim.asPrinted !== null && (
              <>
                {' '}
                (“<bdi>{claim.asPrinted}</bdi>”)
              </>
            )}
            {claim.needs !== null && <span className={classes.soft}> needs {claim.needs}</span>}
          </li>
        ))}
      </ul>
      {unplaced > apart.length && <p>{countOf(unplaced - apart.length, 'more claim')}.</p>}
    </details>
  );
}
