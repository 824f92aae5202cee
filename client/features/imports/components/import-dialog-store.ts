import { createStore } from '../../../lib/store.ts';

/** Closed, showing where texts are brought in, or one text by its key. */
export type ImportDialogState = { at: 'closed' } | { at: 'add' } | { at: 'item'; key: string };

export const importDialog = createStore<ImportDialogState>({ at: 'closed' });

/** What is being pasted, kept while another text is looked at or the dialog is closed. */
export const pastedText = createStore('');
