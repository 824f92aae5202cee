import { clauseEnd, objectEnd } from '../syntax/content.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { nounPhraseEnd } from '../syntax/noun-phrase.ts';
import { phraseEndingAt, subjectOfClause } from '../syntax/subject.ts';
import { tagAt, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Found } from './found.ts';

/** "Roe's claim that …", "a promise to …", "criticism of …". */
export function findAtNoun(grammar: Grammar, sentence: Sentence, at: number): Found | null {
  const word = sentence[at];
  const next = sentence[at + 1];
  if (!word || !next || (word.tag !== 'noun' && word.tag !== 'name')) return null;
  const noun = grammar.cueNoun(word.lower);
  if (!noun?.followers.has(next.lower)) return null;
  const source =
    ownerBefore(grammar, sentence, at) ??
    (next.tag === 'that' || next.tag === 'to' ? holder(grammar, sentence, at) : null);
  const clause = next.tag === 'that';
  const attached = next.tag === 'preposition';
  const start = attached ? at + 2 : at + 1;
  const end = clause
    ? clauseEnd(grammar, sentence, start, false)
    : objectEnd(grammar, sentence, start);
  if (end <= start) return null;
  return {
    finder: `noun ${source ? 'of source ' : ''}${next.lower}`,
    lemma: word.lower,
    verbClass: noun.verbClass,
    cue: { start: at, end: attached ? at + 2 : at + 1 },
    source,
    content: [
      { start, end: attached ? Math.min(end, Math.max(nounPhraseEnd(sentence, start), end)) : end },
    ],
    goesOn: false,
  };
}

/** "his claim", "the mayor's promise". */
function ownerBefore(grammar: Grammar, sentence: Sentence, noun: number): Stretch | null {
  let at = noun - 1;
  while (
    at >= 0 &&
    (tagAt(sentence, at) === 'adjective' ||
      tagAt(sentence, at) === 'noun' ||
      tagAt(sentence, at) === 'number')
  )
    at -= 1;
  if (tagAt(sentence, at) === 'possessive') return { start: at, end: at + 1 };
  if (tagAt(sentence, at) === 'genitive') return phraseEndingAt(grammar, sentence, at + 1);
  return null;
}

/** "Roe repeated the claim that": whose verb it is. */
function holder(grammar: Grammar, sentence: Sentence, at: number): Stretch | null {
  return subjectOfClause(grammar, sentence, at);
}
