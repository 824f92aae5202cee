import type { PhraseTable } from '../../text/phrases.ts';

/** What credits look like in a language, and whom they name. */
export interface CreditLocale {
  /** The forms printed, each with the agency's full name. */
  agencies: PhraseTable<string>;
  /** Words for agencies in general, in lower case. */
  general: ReadonlySet<string>;
  /** Words that make a line that names an agency a credit, in lower case. */
  cues: ReadonlySet<string>;
  /** Words by which a line credits a picture, not the text. */
  pictures: ReadonlySet<string>;
  /** Words that may stand in a credit besides names and cues. */
  fillers: ReadonlySet<string>;
}
