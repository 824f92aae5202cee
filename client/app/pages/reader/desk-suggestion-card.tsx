import { SuggestionCard } from '../../../features/claims/suggestions/suggestion-card.tsx';
import type { DeskState } from './use-desk.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

interface Props {
  desk: DeskState;
  suggestions: DeskSuggestions;
}

/** The card of the chosen suggestion. */
export function DeskSuggestionCard({ desk: { codebook }, suggestions }: Props) {
  const { chosen, acceptChosen, rejectChosen } = suggestions;
  if (!chosen) return null;
  return (
    <SuggestionCard
      key={chosen.id}
      suggestion={chosen}
      category={codebook.categories.find(({ key }) => key === chosen.category)}
      onAccept={acceptChosen}
      onReject={rejectChosen}
    />
  );
}
