import type { Category } from '#contract/nouns.ts';
import { draftOf } from '../../../features/claims/draft/claim-draft.ts';
import { within } from '../../../features/claims/components/editor/with-span.ts';
import type { DeskState } from './use-desk.ts';

/** Makes a claim of the passage, or moves the selected claim to it. */
export function useTagging({ passage, text, reading, actions, autosave, claim }: DeskState) {
  const chosen = passage.passage;
  return {
    tag: ({ key, name }: Category) => {
      if (!chosen) return;
      const exact = reading.points.slice(chosen.start, chosen.end);
      actions.tag({ ...chosen, category: key, textId: text.id, exact }, name);
    },
    moveClaim: () => {
      if (!chosen || !claim) return;
      const draft = autosave.draft(claim.id) ?? draftOf(claim);
      autosave.edit(claim, {
        ...draft,
        ...chosen,
        hedges: within(draft.hedges, chosen),
        directWords: within(draft.directWords, chosen),
        outletWords: within(draft.outletWords, chosen),
      });
      void autosave.flush(claim.id);
      passage.select(null);
    },
  };
}
