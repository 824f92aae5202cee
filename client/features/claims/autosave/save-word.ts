import type { SaveState } from '../../../lib/save-state.ts';
import type { Saving } from './autosave.ts';

/** The one word for everything unsent on the page: what needs somebody comes first. */
export function saveWord(unsent: readonly Saving[], savedAt: string | null): SaveState | null {
  const is = (...kinds: Saving['is'][]) => unsent.some((saving) => kinds.includes(saving.is));
  if (is('conflict')) return { is: 'conflict' };
  if (is('refused')) return { is: 'refused' };
  if (is('offline')) return { is: 'offline' };
  if (is('waiting', 'sending')) return { is: 'saving' };
  return savedAt === null ? null : { is: 'saved', at: savedAt };
}
