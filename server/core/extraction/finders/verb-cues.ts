import { startsCue, trimStop } from '../syntax/content.ts';
import type { CueVerb, Grammar } from '../syntax/grammar.ts';
import { subjectBefore, subjectOfClause } from '../syntax/subject.ts';
import { verbGroupAt, type VerbGroup } from '../syntax/verb-group.ts';
import { nominal, tagAt, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Found } from './found.ts';
import { invertedSpeech } from './inverted-speech.ts';
import { leadingSpeech } from './leading-speech.ts';
import { passive, reduced } from './passive-voice.ts';
import { trailingSpeech } from './trailing-speech.ts';
import { contentBefore, found, type Cue } from './verb-cue.ts';

/** What a verb makes of its sentence: who speaks, and what; null where nobody does. */
export function findAtVerb(grammar: Grammar, sentence: Sentence, at: number): Found | null {
  const word = sentence[at];
  const tag = word?.tag;
  if (!word || (tag !== 'verb' && tag !== 'ing' && tag !== 'participle')) return null;
  const known = grammar.cueVerb(word.lower);
  const verb = known?.speaks ? known : (speaksBesideQuote(sentence, at) ?? known);
  if (!verb) return null;
  const group = verbGroupAt(sentence, at);
  const frame = verb.particles.get(sentence[at + 1]?.lower ?? '') ?? null;
  const cue: Cue = { verb, group, end: frame ? at + 2 : at + 1, frame };
  if (group.passive) return passive(grammar, sentence, cue);
  if (tag === 'participle') return reduced(grammar, sentence, cue);
  const inverted = verb.speaks ? invertedSpeech(sentence, cue) : null;
  if (inverted) return inverted;
  if (tagAt(sentence, group.start) === 'to') {
    const control = controlled(sentence, group);
    if (!control) return null;
    cue.group = { ...control, verb: group.verb };
  }
  const own = cue.group.finite ? subjectBefore(grammar, sentence, cue.group.start) : null;
  const parenthesis = own && verb.speaks ? likewise(grammar, sentence, cue, own) : null;
  if (parenthesis) return parenthesis;
  if (own && verb.speaks) {
    const trailing = trailingSpeech(grammar, sentence, cue, own);
    if (trailing) return trailing;
  }
  const source = own ?? impliedSubject(grammar, sentence, cue.group);
  if (cue.group.finite && !source) return null;
  return (
    joinedSpeech(grammar, sentence, cue, source) ?? leadingSpeech(grammar, sentence, cue, source)
  );
}

/** "As Roe noted, the port is open" and "The port, as Roe noted, is open". */
function likewise(grammar: Grammar, sentence: Sentence, cue: Cue, source: Stretch): Found | null {
  if (!grammar.likewise.has(sentence[source.start - 1]?.lower ?? '')) return null;
  const last = trimStop(sentence, sentence.length);
  const next = tagAt(sentence, cue.end);
  if (next !== 'comma' && next !== 'colon' && cue.end < last) return null;
  const rest = cue.end + 1 < last ? [{ start: cue.end + 1, end: last }] : [];
  const before = source.start > 2 ? contentBefore(sentence, source.start - 1) : null;
  const content = before ? [before, ...rest] : rest;
  return content.length > 0 ? found(cue, 'parenthetic speech', source, content, true) : null;
}

/** "wrote and later said that": both verbs say the same. */
function joinedSpeech(
  grammar: Grammar,
  sentence: Sentence,
  cue: Cue,
  source: Stretch | null,
): Found | null {
  if (
    !cue.verb.speaks ||
    tagAt(sentence, cue.end) !== 'coordinator' ||
    !startsCue(grammar, sentence, cue.end + 1)
  )
    return null;
  const next = tagAt(sentence, cue.end + 1) === 'adverb' ? cue.end + 2 : cue.end + 1;
  const other = findAtVerb(grammar, sentence, next);
  return other && found(cue, 'joined speech', source, other.content, other.goesOn);
}

/** "sought to portray", "went on to say": one cue with the verb before. */
function controlled(sentence: Sentence, group: VerbGroup): VerbGroup | null {
  const before = tagAt(sentence, group.start - 1);
  if (before !== 'verb' && before !== 'ing') return null;
  const control = verbGroupAt(sentence, group.start - 1);
  return control.passive ? null : control;
}

/** “…,” beamed Jane Roe: beside a quotation that ends with a comma any verb speaks. */
function speaksBesideQuote(sentence: Sentence, at: number): CueVerb | null {
  const word = sentence[at];
  if (!word || word.tag === 'ing') return null;
  let quote = at - 1;
  while (
    quote > Math.max(0, at - 12) &&
    (nominal.has(tagAt(sentence, quote)) ||
      tagAt(sentence, quote) === 'subject' ||
      tagAt(sentence, quote) === 'adverb' ||
      tagAt(sentence, quote) === 'preposition')
  )
    quote -= 1;
  const before = sentence[quote]?.quoted;
  if (
    !before ||
    (before.ends !== 'comma' && !(before.ends === 'stop' && quote === 0)) ||
    (before.words < 2 && quote > 0)
  )
    return null;
  return {
    lemma: word.lower,
    verbClass: 'neutral',
    frames: new Set(),
    speaks: true,
    hasHearer: false,
    particles: new Map(),
  };
}

/** "and said", ", saying"; "a woman saying" has it right before. */
function impliedSubject(grammar: Grammar, sentence: Sentence, group: VerbGroup): Stretch | null {
  const before = tagAt(sentence, group.start - 1);
  if (!group.finite && (before === 'noun' || before === 'name'))
    return subjectBefore(grammar, sentence, group.start);
  return subjectOfClause(grammar, sentence, group.start);
}
