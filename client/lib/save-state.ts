import { useEffect } from 'react';
import { createStore } from './store.ts';

/** What the top bar says about the words on the screen. */
export type SaveState =
  | { is: 'saved'; at: string }
  | { is: 'saving' }
  | { is: 'offline' }
  | { is: 'conflict' }
  /** The server does not take it as it is; the place itself says why. */
  | { is: 'refused' };

/** Null where a page saves nothing by itself. */
export const saveState = createStore<SaveState | null>(null);

/** Shows a page's save state in the top bar for as long as the page stands. */
export function useSaveState(state: SaveState | null): void {
  useEffect(() => {
    saveState.set(state);
  }, [state]);
  useEffect(() => () => saveState.set(null), []);
}
