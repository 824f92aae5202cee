import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { Claim } from '#contract/claims.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { nextClaim } from '../../../features/claims/filter.ts';
import { countOf } from '../../../lib/count-of.ts';
import { DeskCard } from './desk-card.tsx';
import { DeskSuggestionCard } from './desk-suggestion-card.tsx';
import classes from './desk.module.css';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: DeskSuggestions;
  onCopy: (claim: Claim) => void;
}

/** On a narrow screen: the selected claim at the bottom, opened over the text by a tap. */
export function DeskSheet({ desk, suggestions, onCopy }: Props) {
  const { claims, claim, selected, view } = desk;
  const at = claims.findIndex(({ id }) => id === claim?.id);
  const go = (step: 1 | -1) => {
    const next = nextClaim(claims, claim?.id ?? null, step);
    if (!next) return;
    selected.select(next.id);
    view?.reveal(next.anchor);
  };
  return (
    <aside
      className={classes.sheet}
      aria-label="Claims"
      data-open={claim !== null && selected.open}
    >
      <div className={classes.sheetBar}>
        <span>{at < 0 ? countOf(claims.length, 'claim') : `${at + 1} of ${claims.length}`}</span>
        <IconButton
          label="Previous claim"
          size={36}
          disabled={claims.length === 0}
          onClick={() => go(-1)}
        >
          <IconChevronLeft size={20} />
        </IconButton>
        <IconButton
          label="Next claim"
          size={36}
          disabled={claims.length === 0}
          onClick={() => go(1)}
        >
          <IconChevronRight size={20} />
        </IconButton>
      </div>
      {claim && <DeskCard desk={desk} claim={claim} onCopy={onCopy} />}
      {!claim && suggestions.chosen && <DeskSuggestionCard {...{ desk, suggestions }} />}
    </aside>
  );
}
