import { leadingContent } from '../syntax/content.ts';
import type { CueVerb, Frame } from '../syntax/grammar.ts';
import type { VerbGroup } from '../syntax/verb-group.ts';
import { tagAt, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Found } from './found.ts';

/** A verb that may give words to somebody, in its sentence. */
export interface Cue {
  verb: CueVerb;
  group: VerbGroup;
  /** With its particle: "called for". */
  end: number;
  frame: Frame | null;
}
export function found(
  { verb, group, end }: Cue,
  kind: string,
  source: Stretch | null,
  content: Stretch[],
  goesOn = false,
): Found {
  return {
    finder: kind,
    lemma: verb.lemma,
    verbClass: verb.verbClass,
    cue: { start: group.start, end },
    source,
    content,
    goesOn,
  };
}

/** What stands before a cue that follows it: a quotation, or a clause with a comma. */
export function contentBefore(sentence: Sentence, end: number): Stretch | null {
  const last = tagAt(sentence, end - 1);
  if (last === 'quote') return leadingContent(sentence, end);
  if (last !== 'comma' || (end < 3 && tagAt(sentence, end - 2) !== 'quote')) return null;
  return leadingContent(sentence, end - 1);
}
