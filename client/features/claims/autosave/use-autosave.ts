import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Claim } from '#contract/claims.ts';
import { useSaveState, type SaveState } from '../../../lib/save-state.ts';
import { createStore, useStore } from '../../../lib/store.ts';
import { tellClaim } from '../api/claim-channel.ts';
import { saveClaim } from '../api/save-claim.ts';
import { Autosave, type Saving } from './autosave.ts';
import { keptDraftsIn } from './kept-drafts.ts';
import { outcomeOf } from './outcome.ts';
import { saveWord } from './save-word.ts';

interface State {
  /** Counts up whenever a draft or its saving has changed. */
  changes: number;
  savedAt: string | null;
  unsent: readonly Saving[];
}

/**
 * Autosave for the claims on the screen, for as long as their page stands; says its word in the
 * top bar. Renders anew whenever a draft changes.
 */
export function useAutosave(memberId: string, claims: readonly Claim[] | undefined): Autosave {
  const client = useQueryClient();
  const [{ autosave, state }] = useState(() => {
    const state = createStore<State>({ changes: 0, savedAt: null, unsent: [] });
    const autosave: Autosave = new Autosave({
      send: (id, version, changes) => outcomeOf(saveClaim(id, version, changes)),
      kept: keptDraftsIn(localStorage, memberId),
      onClaim: (claim) => {
        state.set({ ...state.get(), savedAt: new Date().toISOString() });
        tellClaim(client, claim);
      },
      onChange: () => {
        const { changes, savedAt } = state.get();
        state.set({ changes: changes + 1, savedAt, unsent: autosave.unsent() });
      },
    });
    return { autosave, state };
  });
  const { unsent, savedAt } = useStore(state);
  useSaveState(useSteady(saveWord(unsent, savedAt)));

  useEffect(() => {
    if (claims) autosave.resume(claims);
  }, [autosave, claims]);

  useEffect(() => {
    const flush = () => void autosave.flush();
    const events = ['online', 'focus', 'pagehide'];
    for (const event of events) window.addEventListener(event, flush);
    return () => {
      // What does not arrive now is kept, and sent when the article is opened again.
      flush();
      for (const event of events) window.removeEventListener(event, flush);
    };
  }, [autosave]);
  return autosave;
}

/** The same object for the same word, so that the top bar is told only of changes. */
function useSteady(word: SaveState | null): SaveState | null {
  const [steady, setSteady] = useState(word);
  if (JSON.stringify(steady) !== JSON.stringify(word)) setSteady(word);
  return steady;
}
