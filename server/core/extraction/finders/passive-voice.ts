import { clauseEnd, objectEnd } from '../syntax/content.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { wholePhraseEnd } from '../syntax/noun-phrase.ts';
import { phraseEndingAt, subjectBefore, subjectOfClause } from '../syntax/subject.ts';
import { tagAt, type Sentence } from '../syntax/word.ts';
import type { Found } from './found.ts';
import { found, type Cue } from './verb-cue.ts';

/** "was accused by Roe", "is expected to". */
export function passive(grammar: Grammar, sentence: Sentence, cue: Cue): Found | null {
  const { verb, end } = cue;
  const subject =
    subjectBefore(grammar, sentence, cue.group.start) ??
    subjectOfClause(grammar, sentence, cue.group.start);
  if (grammar.agent.has(sentence[end]?.lower ?? '')) {
    const source = { start: end + 1, end: wholePhraseEnd(sentence, end + 1, sentence.length) };
    if (!subject || source.end <= source.start) return null;
    return found(cue, 'passive by', source, [subject]);
  }
  if (tagAt(sentence, end) === 'to' && subject)
    return found(cue, 'passive to', null, [
      subject,
      { start: end, end: objectEnd(grammar, sentence, end) },
    ]);
  const next = tagAt(sentence, end);
  if (
    verb.speaks &&
    (next === 'that' || next === 'question' || grammar.whether.has(sentence[end]?.lower ?? ''))
  )
    return found(cue, 'passive that', null, [
      { start: end, end: clauseEnd(grammar, sentence, end, false) },
    ]);
  return null;
}

/** "a plan backed by Roe". */
export function reduced(grammar: Grammar, sentence: Sentence, cue: Cue): Found | null {
  const { end } = cue;
  if (!grammar.agent.has(sentence[end]?.lower ?? '')) return null;
  const content = phraseEndingAt(grammar, sentence, cue.group.start);
  const source = { start: end + 1, end: wholePhraseEnd(sentence, end + 1, sentence.length) };
  if (!content || source.end <= source.start) return null;
  return found(cue, 'reduced passive', source, [content]);
}
