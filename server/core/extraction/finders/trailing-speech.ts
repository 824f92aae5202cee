import { clauseEnd } from '../syntax/content.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { tagAt, verbal, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Found } from './found.ts';
import { followsQuote, restAfter } from './inverted-speech.ts';
import { laterContent } from './leading-speech.ts';
import { contentBefore, found, type Cue } from './verb-cue.ts';

/** "…, Roe said on Friday." and “…,” Roe said. “…” */
export function trailingSpeech(
  grammar: Grammar,
  sentence: Sentence,
  cue: Cue,
  source: Stretch,
): Found | null {
  const content = contentBefore(sentence, source.start);
  if (!content) return null;
  const quoted = followsQuote(sentence, source.start);
  const next = tagAt(sentence, cue.end);
  const ends = next === null || next === 'stop';
  if (next === 'comma' || (next === 'colon' && quoted)) {
    const rest = restAfter(sentence, cue.end);
    if (quoted) return found(cue, 'trailing quote', source, [content, ...rest], true);
    if (rest.length > 0 || next !== 'comma') return null;
    return midSpeech(grammar, sentence, cue, source, content);
  }
  const later = ends ? null : laterContent(grammar, sentence, cue);
  if (later !== null && !quoted) return null;
  if (quoted) {
    const closed = sentence[source.start - 1]?.quoted?.ends !== 'open';
    if (!closed && later !== null && tagAt(sentence, later) !== 'quote') {
      if (tagAt(sentence, later) === 'that' || (!ends && later === cue.end && !cue.verb.hasHearer))
        return null;
    }
    const rest =
      later !== null && tagAt(sentence, later) === 'quote' ? restAfter(sentence, later - 1) : [];
    return found(cue, 'trailing quote', source, [content, ...rest], true);
  }
  const before = sentence.slice(content.start, content.end);
  const opens = before[0]?.tag;
  // "When the port closed, Roe complained": the comma ends a clause of time, not what was said.
  if (
    (opens === 'subordinator' || opens === 'ing' || opens === 'participle') &&
    before.every(({ tag }) => tag !== 'comma')
  )
    return null;
  const hasVerb = before.some(
    ({ tag }) => verbal.has(tag) || tag === 'quote' || tag === 'participle',
  );
  return hasVerb ? found(cue, 'trailing speech', source, [content]) : null;
}

/** "The port, Roe said, is open." */
function midSpeech(
  grammar: Grammar,
  sentence: Sentence,
  cue: Cue,
  source: Stretch,
  content: Stretch,
): Found | null {
  const from = cue.end + 1;
  const first = tagAt(sentence, from);
  const hasVerb = sentence.slice(content.start, content.end).some(({ tag }) => verbal.has(tag));
  if (hasVerb && (first === 'ing' || first === 'relative' || first === 'preposition'))
    return found(cue, 'trailing speech', source, [content]);
  if (first === null) return null;
  const end = clauseEnd(grammar, sentence, from, false);
  return found(cue, 'mid speech', source, [content, { start: from, end }]);
}
