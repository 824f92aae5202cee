import { memo } from 'react';
import type { Claim } from '#contract/claims.ts';
import type { Category } from '#contract/nouns.ts';
import { CategoryMark } from '../../../../components/category-mark.tsx';
import { StatusMark } from '../../../../components/status-mark.tsx';
import { categoryStyle } from '../../../../lib/category-style.ts';
import type { Saving } from '../../autosave/autosave.ts';
import { chainWords, headline } from '../../words/claim-words.ts';
import { periodWords } from '../../words/period-words.ts';
import { SavingMark } from '../editor/saving-mark.tsx';
import classes from './claim-card.module.css';
import { PlacementLine } from './placement-line.tsx';

interface Props {
  claim: Claim;
  category: Category | undefined;
  selected: boolean;
  saving: Saving | null;
  onOpen: (claim: Claim) => void;
}

/** A claim in three lines, level with its passage; a click opens it. */
export const ClaimCard = memo(function ClaimCard(props: Props) {
  const { claim, category, selected, saving, onOpen } = props;
  const answer = headline(claim);
  const period = periodWords(claim.period);
  // There is room for one line: what the outlet changed comes before what is in the card anyway.
  const state = claim.placement?.state;
  const isFinding = state === 'changed' || state === 'lost';
  const implied = claim.period?.implied ?? null;
  return (
    <article
      className={classes.card}
      data-selected={selected}
      style={category && categoryStyle(category.colour)}
      data-claim={claim.id}
    >
      <div className={classes.line}>
        {category ? <CategoryMark category={category} /> : <span>{claim.category}</span>}
        {saving ? <SavingMark saving={saving} /> : <StatusMark status={claim.status} />}
      </div>
      <button
        type="button"
        className={classes.open}
        aria-current={selected ? 'true' : undefined}
        onClick={() => onOpen(claim)}
      >
        {answer === null ? (
          <span className={classes.quote} dir="auto">
            {claim.anchor.exact}
          </span>
        ) : (
          <span className={classes.answer} dir="auto">
            {answer}
          </span>
        )}
      </button>
      <div className={classes.meta}>
        {isFinding && claim.placement && <PlacementLine placement={claim.placement} />}
        {!isFinding && period !== null && (
          <span className={implied === null ? undefined : classes.implied}>{period}</span>
        )}
        {!isFinding && (
          <span className={classes.chain} dir="auto">
            {chainWords(claim.chain)}
          </span>
        )}
      </div>
    </article>
  );
});
