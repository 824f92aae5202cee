import { Fragment } from 'react';
import type { Mode } from '#core/claims/claim.ts';
import { formatDate } from '../../../lib/dates.ts';
import { modeMarks, modeMeanings, ownVoice, type Link } from '../words/chain-words.ts';
import classes from './chain.module.css';

interface Props {
  chain: readonly Link[];
  /** Also where and when each said it. */
  occasions?: boolean;
}

/** Who said it, in which mode, from the outlet back to the origin. */
export function Chain({ chain, occasions = false }: Props) {
  if (chain.length === 0) return <span className={classes.own}>{ownVoice}</span>;
  return (
    <span className={classes.chain}>
      {chain.map((link, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span className={classes.arrow} title="who had it from">
              {' ← '}
            </span>
          )}
          <span>
            <bdi className={classes.source}>{link.source.name}</bdi>{' '}
            <span className={classes.how}>
              (<bdi>{link.verb}</bdi>, <ModeMark mode={link.mode} />)
            </span>
            {occasions && <Occasion occasion={link.occasion} />}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

/** Mark and word: “ ” direct, ‹ › indirect, “ › mixed. */
export function ModeMark({ mode }: { mode: Mode }) {
  return (
    <span className={classes.mode} title={modeMeanings[mode]}>
      <span className={classes.mark} data-mode={mode} aria-hidden>
        {modeMarks[mode]}
      </span>{' '}
      {mode}
    </span>
  );
}

function Occasion({ occasion: { venue, said } }: { occasion: Link['occasion'] }) {
  const words = [venue, said && formatDate(said)].filter((part) => part !== null && part !== '');
  if (words.length === 0) return null;
  return <span className={classes.occasion}>, {words.join(', ')}</span>;
}
