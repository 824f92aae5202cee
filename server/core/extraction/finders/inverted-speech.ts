import { seekClause, trimStop } from '../syntax/content.ts';
import { wholePhraseEnd } from '../syntax/noun-phrase.ts';
import { nominal, tagAt, verbal, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Found } from './found.ts';
import { contentBefore, found, type Cue } from './verb-cue.ts';

/** “…,” said Jane Roe, the mayor. */
export function invertedSpeech(sentence: Sentence, cue: Cue): Found | null {
  const { group, end } = cue;
  const content = contentBefore(sentence, group.start);
  const opens = tagAt(sentence, end);
  const quoted = followsQuote(sentence, group.start);
  const first = tagAt(sentence, group.start);
  // "a déclaré Roux": French turns it round with its helping verb.
  if (!group.finite || (first !== 'verb' && !(quoted && first === 'have'))) return null;
  if (!content || !(nominal.has(opens) || (quoted && opens === 'subject'))) return null;
  const named = wholePhraseEnd(sentence, end, trimStop(sentence, sentence.length));
  if (!quoted && !standsAlone(sentence, group.start, named)) return null;
  const source = { start: end, end: appositionEnd(sentence, named) };
  const rest = restAfter(sentence, source.end);
  return found(cue, 'inverted speech', source, [content, ...rest], quoted);
}

/** Without quote marks, "…, said Roe" needs a clause before it and nothing after the name. */
function standsAlone(sentence: Sentence, verb: number, named: number): boolean {
  const next = tagAt(sentence, named);
  if (next !== null && next !== 'stop' && next !== 'comma') return false;
  const before = sentence.slice(0, verb - 1);
  return (
    before.some(({ tag }) => verbal.has(tag)) &&
    !before.some(({ tag }) => tag === 'relative' || tag === 'comma')
  );
}

/** ", a crane driver who had waited", up to the end or to the next quotation. */
function appositionEnd(sentence: Sentence, from: number): number {
  const last = trimStop(sentence, sentence.length);
  let end = from;
  while (end < last && tagAt(sentence, end) === 'comma') {
    const opens = tagAt(sentence, end + 1);
    if (!nominal.has(opens) && opens !== 'relative') break;
    end += 2;
    while (end < last && !/^(?:comma|dash|quote|colon)$/.test(tagAt(sentence, end) ?? '')) end += 1;
  }
  return Math.min(end, last);
}

/** “…,” said Roe; and, as British papers print it: “…”, said Roe. */
export function followsQuote(sentence: Sentence, at: number): boolean {
  const before = tagAt(sentence, at - 1);
  return before === 'quote' || (before === 'comma' && tagAt(sentence, at - 2) === 'quote');
}

/** '“…,” he said, “…”': what follows the cue. */
export function restAfter(sentence: Sentence, from: number): Stretch[] {
  if (tagAt(sentence, from) !== 'comma' && tagAt(sentence, from) !== 'colon') {
    const at = seekClause(sentence, from);
    if (at === null || tagAt(sentence, at) !== 'quote') return [];
    return [{ start: at, end: trimStop(sentence, sentence.length) }];
  }
  if (tagAt(sentence, from + 1) === 'quote')
    return [{ start: from + 1, end: trimStop(sentence, sentence.length) }];
  return [];
}
