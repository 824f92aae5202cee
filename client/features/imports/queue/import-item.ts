import type { ImportProposal } from '#contract/import-proposals.ts';
import type { Draft } from './draft.ts';

/** One text on its way in, from the chosen file to the stored article. */
export interface ImportItem {
  key: string;
  /** The file's name; pasted text has none. */
  fileName: string | null;
  content: Blob;
  state: ImportState;
}

export type ImportState =
  | { is: 'waiting' }
  | { is: 'reading' }
  /** Read: `draft` is what a person makes of the proposal. `notice`: why storing was refused. */
  | { is: 'ready'; proposal: ImportProposal; draft: Draft; notice: string | null }
  | { is: 'storing'; proposal: ImportProposal; draft: Draft }
  | { is: 'stored'; articleId: string; title: string | null }
  | { is: 'failed'; reason: string; mayRetry: boolean };

/** What a list of imports calls it. */
export type ImportStage = ImportState['is'] | 'same text';

export function stageOf({ state }: ImportItem): ImportStage {
  const isCopy = state.is === 'ready' && state.proposal.sameText.length > 0;
  return isCopy && !state.draft.allowSameText ? 'same text' : state.is;
}

/** Not yet stored, and lost when the page is left. */
export function isUnsaved(item: ImportItem): boolean {
  return !['stored', 'failed'].includes(item.state.is);
}

export function nameOf({ fileName, state }: ImportItem): string {
  const title =
    state.is === 'ready' || state.is === 'storing'
      ? state.draft.title
      : state.is === 'stored'
        ? state.title
        : null;
  return title?.trim() || fileName || 'Pasted text';
}
