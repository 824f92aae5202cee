import type { AttributionLink, Mode } from '../claims/claim.ts';
import type { Range } from '../text/range.ts';
import type { VerbClass } from './syntax/grammar.ts';

/**
 * Words or a view that the text gives to somebody. Ranges are UTF-16 of the whole text, in order;
 * `content` may stand in several pieces ("“…,” she said. “…”"), and `source` and `cue` may be
 * missing (a quotation of nobody, "is expected to").
 */
export interface Attribution {
  content: Range[];
  source: Range[];
  cue: Range[];
  /** From the outlet towards the origin; its last link is this attribution itself. */
  chain: AttributionLink[];
  /** What the text states. */
  known: Stated;
  /** What is inferred from other places of the text, and never exported as fact. */
  implied: Inferred;
  /** The parts of the content that stand in quote marks, without the marks. */
  directWords: Range[];
  /** Time words that say when it was said, not what it is about. */
  saidWords: Range[];
  /** Which finder saw it: "why was this offered". */
  finder: string;
}

export interface Stated {
  /** As printed, "he" too; null where nobody is named. */
  speaker: string | null;
  verb: string | null;
  verbClass: VerbClass;
  mode: Mode;
}

export interface Inferred {
  /** Whom "he", "Roe" or "the mayor" most likely stands for; null where nothing is inferred. */
  speaker: string | null;
}
