import { sourcePhraseAt, type Grammar } from './grammar.ts';
import { subjectBefore } from './subject.ts';
import { nominal, tagAt, verbal, type Sentence, type Stretch, type Tag } from './word.ts';
import { verbGroupAt } from './verb-group.ts';

/** Words between a verb and its content that tell to whom, when and where. */
const longestCircumstance = 30;

/**
 * Where the content of a clause starts after a verb: after "that", at a quotation or a question
 * word, over the circumstances between; null where nothing follows.
 */
export function clauseStart(grammar: Grammar, sentence: Sentence, at: number): number | null {
  const first = sentence[at];
  if (!first || first.tag === 'stop') return null;
  if (first.tag === 'colon') return at + 1 < sentence.length ? at + 1 : null;
  if (opensClause(first.tag)) return at;
  const aside =
    first.tag === 'comma' ||
    grammar.circumstances.has(first.lower) ||
    grammar.times.has(first.lower);
  if (!aside) return at;
  return seekClause(sentence, at);
}

/** The first "that" or quotation after a verb with no other verb between. */
export function seekClause(sentence: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(sentence.length, from + longestCircumstance); at += 1) {
    const tag = tagAt(sentence, at);
    if (tag === 'quote') return at;
    if (tag === 'colon') return at + 1 < sentence.length ? at + 1 : null;
    if (tag === 'that' && tagAt(sentence, at - 1) !== 'preposition') return at;
    if (tag === 'stop') return null;
    if (at > from && verbal.has(tag)) return null;
  }
  return null;
}

function opensClause(tag: Tag): boolean {
  return tag === 'that' || tag === 'quote' || tag === 'question';
}

/**
 * Where reported speech that runs to the right ends: at the sentence's end, before a further
 * speech ("…, and Roe said", "…, adding that"), or before the outlet speaks again.
 */
export function clauseEnd(
  grammar: Grammar,
  sentence: Sentence,
  start: number,
  inAside: boolean,
): number {
  for (let at = start + 1; at < sentence.length; at += 1) {
    const tag = tagAt(sentence, at);
    if (tag === 'stop' && at === sentence.length - 1) return at;
    if (tag === 'coordinator' && startsCue(grammar, sentence, at + 1)) return at;
    if (tag !== 'comma') continue;
    if (inAside) return at;
    if (endsAtComma(grammar, sentence, at)) return at;
  }
  return trimStop(sentence, sentence.length);
}

export function trimStop(sentence: Sentence, end: number): number {
  return tagAt(sentence, end - 1) === 'stop' ? end - 1 : end;
}

/** "and said", "and suggesting that". */
export function startsCue(grammar: Grammar, sentence: Sentence, at: number): boolean {
  const from = tagAt(sentence, at) === 'adverb' ? at + 1 : at;
  const word = sentence[from];
  if (word?.tag !== 'verb' && word?.tag !== 'ing') return false;
  return grammar.cueVerb(word.lower)?.speaks ?? false;
}

function endsAtComma(grammar: Grammar, sentence: Sentence, comma: number): boolean {
  const next = sentence[comma + 1];
  if (!next) return true;
  if (sourcePhraseAt(grammar, sentence, comma + 1) > 0) return true;
  const verb = grammar.cueVerb(next.lower);
  if (next.tag === 'ing' && verb?.speaks) return true;
  if (next.tag === 'coordinator' || next.tag === 'subordinator')
    return speaksSoon(grammar, sentence, comma + 2);
  return isTrailingSpeech(grammar, sentence, comma + 1);
}

/** ", and the ministry said": another speaker, not a part of what was said before. */
function speaksSoon(grammar: Grammar, sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.length, from + 10); at += 1) {
    const word = sentence[at];
    if (!word || word.tag === 'comma' || word.tag === 'stop' || word.tag === 'quote') return false;
    if (word.tag !== 'verb') {
      if (verbal.has(word.tag) && word.tag !== 'have') return false;
      continue;
    }
    const verb = grammar.cueVerb(word.lower);
    return (
      (verb?.speaks ?? false) &&
      subjectBefore(grammar, sentence, verbGroupAt(sentence, at).start) !== null
    );
  }
  return false;
}

/** ", Roe said." and ", said Roe". */
function isTrailingSpeech(grammar: Grammar, sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.length, from + 12); at += 1) {
    const word = sentence[at];
    if (!word || word.tag === 'stop' || word.tag === 'quote') return false;
    if (word.tag === 'verb' && grammar.cueVerb(word.lower)?.speaks) {
      const next = tagAt(sentence, at + 1);
      if (at === from) return next === 'name' || next === 'determiner' || next === 'subject';
      return next === 'comma' || next === 'stop' || next === null || next === 'preposition';
    }
    if (verbal.has(word.tag) && word.tag !== 'have') return false;
  }
  return false;
}

const opensInnerClause: ReadonlySet<Tag | null> = new Set<Tag>([
  'relative',
  'that',
  'question',
  'subject',
  'to',
  'quote',
]);
const finite: ReadonlySet<Tag | null> = new Set<Tag>(['be', 'have', 'modal', 'verb']);

const objectEnds: ReadonlySet<Tag | null> = new Set<Tag>([
  'stop',
  'comma',
  'colon',
  'dash',
  'subordinator',
  'bracket',
]);

/** Where the object of a verb ends: "criticized [the plan to open the port] on Tuesday". */
export function objectEnd(grammar: Grammar, sentence: Sentence, start: number): number {
  let at = start;
  let inClause = opensInnerClause.has(tagAt(sentence, start));
  while (at < sentence.length) {
    const tag = tagAt(sentence, at);
    const word = sentence[at];
    if (opensInnerClause.has(tag)) inClause = true;
    // "who had seen the letter said": a verb of no clause in the object is the outer one.
    if (!inClause && at > start && finite.has(tag)) break;
    if (word?.lower === 'as' && at > start) {
      at += 1;
      continue;
    }
    if (objectEnds.has(tag) && at > start) break;
    if (tag === 'coordinator' && startsClause(sentence, at + 1)) break;
    if (tag === 'preposition' && grammar.times.has(sentence[at + 1]?.lower ?? '')) break;
    if (tag === 'preposition' && at > start && isVenue(grammar, sentence, at)) break;
    if (tag === 'name' && grammar.times.has(word?.lower ?? '') && at > start) break;
    at += 1;
  }
  return at;
}

/** "in an interview", "on Twitter", "at a rally": where it was said, not what. */
function isVenue(grammar: Grammar, sentence: Sentence, at: number): boolean {
  if (!grammar.venuePrepositions.has(sentence[at]?.lower ?? '')) return false;
  for (let index = at + 1; index < Math.min(sentence.length, at + 6); index += 1) {
    const word = sentence[index];
    if (!word || !nominal.has(word.tag)) return false;
    if (grammar.venues.has(word.lower)) return true;
  }
  return false;
}

/** "criticized the plan and called", "and he left". */
function startsClause(sentence: Sentence, at: number): boolean {
  const tag = tagAt(sentence, at);
  if (tag === 'subject' || verbal.has(tag) || tag === 'ing') return true;
  return tag === 'adverb' && verbal.has(tagAt(sentence, at + 1));
}

/**
 * Where what stands before a trailing "Roe said" starts: at the sentence's beginning, without
 * "But"; at the quotation, where that is a sentence of its own.
 */
export function leadingContent(sentence: Sentence, end: number): Stretch | null {
  const last = sentence[end - 1];
  const before = tagAt(sentence, end - 2);
  if (last?.quoted?.capital && (before === 'colon' || before === 'comma' || before === 'dash'))
    return { start: end - 1, end };
  let start = 0;
  while (
    start < end &&
    (tagAt(sentence, start) === 'coordinator' || tagAt(sentence, start) === 'comma')
  )
    start += 1;
  return start < end ? { start, end } : null;
}
