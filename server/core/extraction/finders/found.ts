import type { VerbClass } from '../syntax/grammar.ts';
import type { Stretch } from '../syntax/word.ts';

/** An attribution as one finder sees it in one sentence; positions count the sentence's words. */
export interface Found {
  /** The finder and the kind of content: "why was this offered". */
  finder: string;
  /** The verb or noun in its base form, "according to". */
  lemma: string;
  verbClass: VerbClass;
  cue: Stretch;
  source: Stretch | null;
  content: Stretch[];
  /** What was said may go on in the quotations of the sentences after this one. */
  goesOn: boolean;
}
