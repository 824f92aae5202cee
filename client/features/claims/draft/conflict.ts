import { changedFields, changesBetween, sameValue } from './changes.ts';
import type { ClaimDraft, DraftField } from './claim-draft.ts';

/** Two states of one claim that grew from a third. */
export interface Versions {
  base: ClaimDraft;
  mine: ClaimDraft;
  theirs: ClaimDraft;
}

export type Side = 'mine' | 'theirs';

export interface Difference {
  field: DraftField;
  /** Who changed it since; where both did, somebody has to choose. */
  changedBy: Side | 'both';
}

/** The fields in which the two differ, in the order of the card. Empty: there is no conflict. */
export function differences({ base, mine, theirs }: Versions): Difference[] {
  return changedFields(changesBetween(theirs, mine)).map((field) => {
    const iChanged = !sameValue(base[field], mine[field]);
    const theyChanged = !sameValue(base[field], theirs[field]);
    return { field, changedBy: iChanged && theyChanged ? 'both' : iChanged ? 'mine' : 'theirs' };
  });
}

export type Choices = Partial<Record<DraftField, Side>>;

/** What is chosen before anybody chooses: each side's own work; where both worked, mine. */
export function firstChoices(found: readonly Difference[]): Choices {
  return Object.fromEntries(
    found.map(({ field, changedBy }) => [field, changedBy === 'theirs' ? 'theirs' : 'mine']),
  );
}

/** Their version with the fields for which mine is chosen. */
export function merged({ mine, theirs }: Versions, choices: Choices): ClaimDraft {
  const chosen = changedFields(changesBetween(theirs, mine)).filter(
    (field) => choices[field] === 'mine',
  );
  return { ...theirs, ...Object.fromEntries(chosen.map((field) => [field, mine[field]])) };
}
