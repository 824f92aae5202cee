import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import type { DeskSuggestions } from './use-desk-suggestions.ts';

/** Heard before the claims' keys: Enter is the chosen suggestion's, where one is chosen. */
export function useSuggestionKeys(suggestions: DeskSuggestions): void {
  const { items, chosen, go, pick, acceptChosen, rejectChosen, setAsksAll } = suggestions;
  const [none, without] = [items.length === 0, chosen === null];
  useHotkeys('Suggestions', [
    { keys: 'shift+j', label: 'Next suggestion', run: () => go(1), disabled: none },
    { keys: 'shift+k', label: 'Previous suggestion', run: () => go(-1), disabled: none },
    { keys: 'Enter', label: 'Accept the suggestion', run: acceptChosen, disabled: without },
    { keys: 'x', label: 'Reject the suggestion', run: rejectChosen, disabled: without },
    {
      keys: 'shift+Enter',
      label: 'Accept all suggestions',
      run: () => setAsksAll(true),
      disabled: none,
    },
    {
      keys: 'Escape',
      label: 'Let go of the suggestion',
      run: () => pick(null),
      disabled: without,
      unlisted: true,
    },
  ]);
}
