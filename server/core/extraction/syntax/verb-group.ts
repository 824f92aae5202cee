import { tagAt, type Sentence, type Stretch } from './word.ts';

export interface VerbGroup extends Stretch {
  /** The verb itself, the last word that matters. */
  verb: number;
  passive: boolean;
  /** "saying", "to say": it has no subject of its own. */
  finite: boolean;
}

/** The verb with what helps it: "has also said", "was not asked", "did say". */
export function verbGroupAt(sentence: Sentence, verb: number): VerbGroup {
  let start = verb;
  let aux = false;
  let passive = false;
  while (start > 0) {
    const tag = tagAt(sentence, start - 1);
    if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') {
      // "has been asked" is passive, "has asked" and "is asking" are not.
      if (!aux && tag === 'be') passive = isParticiple(sentence[verb]?.lower ?? '');
      aux = true;
      start -= 1;
    } else if (tag === 'adverb' || tag === 'not') start -= 1;
    else break;
  }
  // "Tuesday also said": what stands before the first helping verb or adverb is no part of it.
  while (start < verb && isLoose(sentence, start)) start += 1;
  const infinitive = tagAt(sentence, start - 1) === 'to';
  const bare = tagAt(sentence, verb) === 'ing' || tagAt(sentence, verb) === 'participle';
  return {
    start: infinitive ? start - 1 : start,
    end: verb + 1,
    verb,
    passive,
    finite: aux || (!infinitive && !bare),
  };
}

function isParticiple(lower: string): boolean {
  return !lower.endsWith('ing');
}

/** Words of time and place are told apart from the verb: "yesterday said". */
function isLoose(sentence: Sentence, at: number): boolean {
  return /^(?:yesterday|today|tonight|tomorrow|here|however|meanwhile|instead|ago|far|together|alone|yet)$/.test(
    sentence[at]?.lower ?? '',
  );
}
