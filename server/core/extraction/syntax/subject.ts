import { tagAt, verbal, type Sentence, type Stretch, type Tag } from './word.ts';
import type { Grammar } from './grammar.ts';
import { verbGroupAt } from './verb-group.ts';

/** Words looked at for one subject, its appositions included. */
const reach = 45;

const boundary: ReadonlySet<Tag | null> = new Set<Tag>([
  'stop',
  'colon',
  'dash',
  'quote',
  'subordinator',
  'that',
  'question',
  'bracket',
]);

/** The subject whose verb group starts at a word; null where none stands there. */
export function subjectBefore(grammar: Grammar, sentence: Sentence, verb: number): Stretch | null {
  const last = tagAt(sentence, verb - 1);
  if (last === 'subject' || last === 'relative') return { start: verb - 1, end: verb };
  if (last === 'comma') return beforeAside(grammar, sentence, verb - 1);
  if (last === 'that' && isHead(tagAt(sentence, verb - 2))) return { start: verb - 1, end: verb };
  if (last === 'bracket' && sentence[verb - 1]?.lower === ')') {
    const open = openBracket(sentence, verb - 1);
    const phrase = open > 0 ? phraseEndingAt(grammar, sentence, open) : null;
    return phrase && { start: phrase.start, end: verb };
  }
  return phraseEndingAt(grammar, sentence, verb);
}

function openBracket(sentence: Sentence, close: number): number {
  for (let at = close - 1; at > Math.max(0, close - 12); at -= 1)
    if (sentence[at]?.lower === '(') return at;
  return -1;
}

/**
 * "Jane Roe, the mayor, said" takes the apposition in; "Jane Roe, however, said" leaves the aside
 * out.
 */
function beforeAside(grammar: Grammar, sentence: Sentence, comma: number): Stretch | null {
  for (let at = comma - 1; at > Math.max(0, comma - reach); at -= 1) {
    const tag = tagAt(sentence, at);
    if (tag === 'stop' || tag === 'quote' || tag === 'colon') return null;
    if (tag !== 'comma') continue;
    const phrase = phraseEndingAt(grammar, sentence, at);
    const opens = sentence[at + 1];
    if (!phrase || !opens) return null;
    // "Northport, Maine, has": a list or an address goes on to the left.
    const aside =
      grammar.asides.has(opens.lower) || opens.tag === 'ing' || opens.tag === 'participle';
    const whole = beforeAppositions(grammar, sentence, phrase);
    const pronoun = phrase.end - phrase.start === 1 && tagAt(sentence, phrase.start) === 'subject';
    return { start: whole, end: aside || pronoun ? phrase.end : comma };
  }
  return null;
}

/** "Jane Roe, the mayor, who came late, said": the name stands before the first of them. */
function beforeAppositions(grammar: Grammar, sentence: Sentence, phrase: Stretch): number {
  const first = sentence[phrase.start];
  if (tagAt(sentence, phrase.start - 1) !== 'comma' || first?.tag === 'name') return phrase.start;
  const before = phraseEndingAt(grammar, sentence, phrase.start - 1);
  const named =
    before !== null &&
    before.end === phrase.start - 1 &&
    tagAt(sentence, before.end - 1) === 'name';
  return named ? before.start : phrase.start;
}

/** A noun phrase with what is attached to it, ending before a word. */
export function phraseEndingAt(grammar: Grammar, sentence: Sentence, end: number): Stretch | null {
  let at = end - 1;
  const limit = Math.max(0, end - reach);
  if (
    !isHead(tagAt(sentence, at)) &&
    tagAt(sentence, at) !== 'adjective' &&
    tagAt(sentence, at) !== 'determiner' &&
    tagAt(sentence, at) !== 'participle'
  )
    return null;
  while (at >= limit) {
    const tag = tagAt(sentence, at);
    if (tag === null || boundary.has(tag)) break;
    if (tag === 'subject' && at < end - 1) break;
    if (tag === 'comma') {
      if (!isListComma(sentence, at)) break;
    } else if (verbal.has(tag)) {
      const start = relativeBefore(sentence, at);
      if (start === null && !isReduced(grammar, sentence, at)) break;
      at = start ?? at;
    } else if (tag === 'relative' && at < end - 1) {
      // "the people who": go on to the noun it hangs on.
      if (!isHead(tagAt(sentence, at - 1))) break;
    } else if (tag === 'coordinator') {
      if (!joinsNouns(sentence, at)) break;
    } else if (tag === 'to' && !isHead(tagAt(sentence, at - 1))) break;
    else if (tag === 'preposition' && !attaches(grammar, sentence, at)) break;
    else if (
      tag === 'adverb' &&
      !isHead(tagAt(sentence, at + 1)) &&
      tagAt(sentence, at + 1) !== 'adjective'
    )
      break;
    at -= 1;
  }
  return trimmed(sentence, at + 1, withoutTime(grammar, sentence, end));
}

/** "a survey released on Friday found": with a finite verb to come, "released" is none. */
function isReduced(grammar: Grammar, sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  if (word?.tag !== 'verb' || !/(?:ed|en|own|ade|eld|aken)$/.test(word.lower)) return false;
  if (!isHead(tagAt(sentence, at - 1)) || tagAt(sentence, at - 1) === 'pronoun') return false;
  return !(grammar.cueVerb(word.lower)?.frames.has('clause') ?? false);
}

/** "The council on Friday said": the day belongs to the verb. */
function withoutTime(grammar: Grammar, sentence: Sentence, end: number): number {
  if (!grammar.times.has(sentence[end - 1]?.lower ?? '')) return end;
  const start = tagAt(sentence, end - 2) === 'preposition' ? end - 2 : end - 1;
  // "a survey released on Friday" keeps its day.
  const before = tagAt(sentence, start - 1);
  return before === 'verb' || before === 'participle' || start < 1 ? end : start;
}

function isHead(tag: Tag | null): boolean {
  return (
    tag === 'name' ||
    tag === 'noun' ||
    tag === 'pronoun' ||
    tag === 'number' ||
    tag === 'genitive' ||
    tag === 'object'
  );
}

/** The relative clause a verb belongs to: "officials who know the plan". Where its "who" stands. */
function relativeBefore(sentence: Sentence, verb: number): number | null {
  const { start } = verbGroupAt(sentence, verb);
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const tag = tagAt(sentence, at);
    if (tag === 'relative' && tagAt(sentence, at - 1) !== 'comma') return at;
    if (tag === 'that' && isHead(tagAt(sentence, at - 1))) return at;
    if (tag === 'comma' || tag === 'stop' || verbal.has(tag)) return null;
  }
  return null;
}

/** "Roe, Doe and the union said". */
function isListComma(sentence: Sentence, comma: number): boolean {
  const after = tagAt(sentence, comma + 1);
  const before = tagAt(sentence, comma - 1);
  if (!isHead(before)) return false;
  for (let at = comma + 1; at < Math.min(sentence.length, comma + 8); at += 1) {
    const tag = tagAt(sentence, at);
    if (tag === 'coordinator') return after !== 'coordinator' && joinsNouns(sentence, at);
    if (tag === 'comma') return isListComma(sentence, at);
    if (!isHead(tag) && tag !== 'adjective' && tag !== 'determiner' && tag !== 'possessive')
      return false;
  }
  return false;
}

/** "Roe and Doe" against "the bridge fell and Doe said". */
function joinsNouns(sentence: Sentence, at: number): boolean {
  if (sentence[at]?.lower === 'but') return false;
  if (!isHead(tagAt(sentence, at - 1)) && tagAt(sentence, at - 1) !== 'adjective') return false;
  for (let index = at - 1; index >= Math.max(0, at - 14); index -= 1) {
    const tag = tagAt(sentence, index);
    if (tag === null || boundary.has(tag)) return true;
    if (tag === 'comma') return true;
    if (verbal.has(tag)) return relativeBefore(sentence, index) !== null;
    if (tag === 'to') return false;
  }
  return true;
}

/** A preposition with a noun before it is part of the phrase; one that opens the clause is not. */
function attaches(grammar: Grammar, sentence: Sentence, at: number): boolean {
  const before = tagAt(sentence, at - 1);
  if (before === 'determiner' || before === 'pronoun')
    return grammar.belonging.has(sentence[at]?.lower ?? '');
  if (before === 'verb') return isReduced(grammar, sentence, at - 1);
  return isHead(before) || before === 'participle' || before === 'adjective';
}

/** Without the conjunctions and adverbs it cannot open with. */
function trimmed(sentence: Sentence, start: number, end: number): Stretch | null {
  let from = start;
  while (from < end) {
    const tag = tagAt(sentence, from);
    const opens =
      isHead(tag) ||
      tag === 'determiner' ||
      tag === 'possessive' ||
      tag === 'adjective' ||
      tag === 'subject' ||
      tag === 'participle';
    if (opens && tag !== 'genitive') break;
    from += 1;
  }
  return from < end ? { start: from, end } : null;
}

/**
 * The subject of a verb without one of its own ("…, saying", "and said"): that of the nearest verb
 * before it which has one.
 */
export function subjectOfClause(
  grammar: Grammar,
  sentence: Sentence,
  before: number,
): Stretch | null {
  for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
    const tag = tagAt(sentence, at);
    if (tag === 'stop') return null;
    if (!verbal.has(tag)) continue;
    const group = verbGroupAt(sentence, at);
    if (!group.finite) continue;
    const subject = subjectBefore(grammar, sentence, group.start);
    if (subject) return subject;
    at = group.start;
  }
  return null;
}
