import { leadingContent, trimStop } from '../syntax/content.ts';
import { sourcePhraseAt, type Grammar } from '../syntax/grammar.ts';
import { tagAt, type Sentence } from '../syntax/word.ts';
import { wholePhraseEnd } from '../syntax/noun-phrase.ts';
import type { Found } from './found.ts';

/** "According to the survey, …" and "…, according to the survey". */
export function findAccordingTo(grammar: Grammar, sentence: Sentence, at: number): Found | null {
  const length = sourcePhraseAt(grammar, sentence, at);
  if (length === 0) return null;
  const start = at + length;
  const last = trimStop(sentence, sentence.length);
  const end = sourceEnd(sentence, start, last);
  if (end <= start) return null;
  const common = {
    finder: 'according to',
    lemma: sentence
      .slice(at, start)
      .map(({ lower }) => lower)
      .join(' '),
    verbClass: 'neutral' as const,
    cue: { start: at, end: start },
    source: { start, end },
    goesOn: false,
  };
  const opens = at === 0 || (at === 1 && tagAt(sentence, 0) === 'coordinator');
  if (opens && tagAt(sentence, end) === 'comma')
    return end + 1 < last ? { ...common, content: [{ start: end + 1, end: last }] } : null;
  const before = leadingContent(sentence, tagAt(sentence, at - 1) === 'comma' ? at - 1 : at);
  if (!before) return null;
  const rest =
    tagAt(sentence, at - 1) === 'comma' && tagAt(sentence, end) === 'comma' && end + 2 < last;
  return { ...common, content: rest ? [before, { start: end + 1, end: last }] : [before] };
}

/** All that names the source, up to the next comma that is no apposition's. */
function sourceEnd(sentence: Sentence, start: number, last: number): number {
  let end = wholePhraseEnd(sentence, start, last);
  while (
    end < last &&
    !/^(?:comma|dash|colon|stop|bracket|quote|coordinator|subordinator)$/.test(
      tagAt(sentence, end) ?? '',
    )
  )
    end += 1;
  return end;
}
