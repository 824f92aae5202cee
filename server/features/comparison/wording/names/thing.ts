import type { Evidence } from '#core/wording/names/evidence.ts';
import type { Hit } from './hit.ts';

/** A thing and everywhere it is named, whatever is looked at of it. */
export interface Thing {
  id: string;
  kind: 'entry' | 'offer';
  name: string;
  note: string | null;
  namings: { words: string; why: readonly Evidence[]; hits: readonly Hit[] }[];
}
