import type { Frame, Grammar } from '../syntax/grammar.ts';
import { wholePhraseEnd, nounPhraseEnd } from '../syntax/noun-phrase.ts';
import {
  clauseEnd,
  clauseStart,
  isTrailingSpeech,
  leadingContent,
  objectEnd,
  seekClause,
  startsCue,
  trimStop,
} from '../syntax/content.ts';
import { subjectBefore, subjectOfClause, phraseEndingAt } from '../syntax/subject.ts';
import { verbGroupAt, type VerbGroup } from '../syntax/verb-group.ts';
import { nominal, tagAt, verbal, type Sentence, type Stretch } from '../syntax/word.ts';
import type { CueVerb } from '../syntax/grammar.ts';
import type { Found } from './found.ts';

interface Cue {
  verb: CueVerb;
  group: VerbGroup;
  /** With its particle: "called for". */
  end: number;
  frame: Frame | null;
}

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

function found(
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

/** “…,” said Jane Roe, the mayor. */
function invertedSpeech(sentence: Sentence, cue: Cue): Found | null {
  const { group, end } = cue;
  if (!group.finite || tagAt(sentence, group.start) !== 'verb') return null;
  const content = contentBefore(sentence, group.start);
  const opens = tagAt(sentence, end);
  const quoted = tagAt(sentence, group.start - 1) === 'quote';
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

/** What stands before a cue that follows it: a quotation, or a clause with a comma. */
function contentBefore(sentence: Sentence, end: number): Stretch | null {
  const last = tagAt(sentence, end - 1);
  if (last === 'quote') return leadingContent(sentence, end);
  if (last !== 'comma' || end < 3) return null;
  return leadingContent(sentence, end - 1);
}

/** '“…,” he said, “…”': what follows the cue. */
function restAfter(sentence: Sentence, from: number): Stretch[] {
  if (tagAt(sentence, from) !== 'comma' && tagAt(sentence, from) !== 'colon') {
    const at = seekClause(sentence, from);
    if (at === null || tagAt(sentence, at) !== 'quote') return [];
    return [{ start: at, end: trimStop(sentence, sentence.length) }];
  }
  if (tagAt(sentence, from + 1) === 'quote')
    return [{ start: from + 1, end: trimStop(sentence, sentence.length) }];
  return [];
}

/** "…, Roe said on Friday." and “…,” Roe said. “…” */
function trailingSpeech(
  grammar: Grammar,
  sentence: Sentence,
  cue: Cue,
  source: Stretch,
): Found | null {
  const content = contentBefore(sentence, source.start);
  if (!content) return null;
  const quoted = tagAt(sentence, source.start - 1) === 'quote';
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

/** Content that starts after a verb, over who was told and when. */
function laterContent(
  grammar: Grammar,
  sentence: Sentence,
  { verb, end, frame }: Cue,
): number | null {
  if (frame === 'object') return null;
  if (
    (verb.hasHearer && nominal.has(tagAt(sentence, end))) ||
    (verb.hasHearer && tagAt(sentence, end) === 'object')
  ) {
    const told = nounPhraseEnd(sentence, end);
    const next = tagAt(sentence, told);
    if (next === 'that' || next === 'quote' || next === 'question' || next === 'subject')
      return told;
    if (next === 'stop' || next === null) return verb.lemma === 'tell' ? null : end;
    if (nominal.has(next) || next === 'to') return told;
    return seekClause(sentence, told);
  }
  return clauseStart(grammar, sentence, end);
}

function leadingSpeech(
  grammar: Grammar,
  sentence: Sentence,
  cue: Cue,
  source: Stretch | null,
): Found | null {
  const { verb, end, frame } = cue;
  const inAside = isInAside(sentence, source) || (!cue.group.finite && cue.group.start <= 1);
  const before = tagAt(sentence, cue.group.start - 1);
  const kind = cue.group.finite
    ? 'speech'
    : tagAt(sentence, cue.group.start) === 'to'
      ? 'infinitive'
      : before === 'comma'
        ? 'participle'
        : before === null
          ? 'opening participle'
          : before === 'coordinator'
            ? 'joined participle'
            : before === 'preposition'
              ? 'gerund'
              : 'bare participle';
  const has = (name: Frame) => verb.frames.has(name);
  if (frame === null && (has('clause') || has('that'))) {
    const start = laterContent(grammar, sentence, cue);
    const first = start === null ? null : tagAt(sentence, start);
    const open =
      start !== null &&
      (first === 'that' ||
        first === 'question' ||
        first === 'quote' ||
        sentence[start]?.lower === 'if');
    if (start !== null && (open || has('clause'))) {
      const stop = quotedEnd(sentence, start) ?? clauseEnd(grammar, sentence, start, inAside);
      const clause =
        open || sentence.slice(start, stop).some(({ tag }) => verbal.has(tag) || tag === 'quote');
      if (
        clause &&
        (open || !/^(?:preposition|to|coordinator|subordinator|adverb)$/.test(first ?? '')) &&
        stop > start
      )
        return found(
          cue,
          `${kind} clause${open ? `:${first}` : ''}`,
          source,
          [{ start, end: stop }],
          first === 'quote',
        );
    }
    if (start === null && verb.speaks && kind === 'speech' && isAtEnd(sentence, cue.end))
      return found(cue, 'quote after', source, [], true);
  }
  if (frame === 'clause' || frame === 'quote') {
    const start = clauseStart(grammar, sentence, end);
    if (start === null) return null;
    const stop = clauseEnd(grammar, sentence, start, inAside);
    return stop > start
      ? found(cue, `${kind} particle`, source, [{ start, end: stop }], true)
      : null;
  }
  if (has('infinitive')) {
    const start =
      tagAt(sentence, end) === 'to'
        ? end
        : grammar.times.has(sentence[end]?.lower ?? '') && tagAt(sentence, end + 1) === 'to'
          ? end + 1
          : null;
    if (start !== null)
      return found(cue, `${kind} infinitive`, source, [
        { start, end: objectEnd(grammar, sentence, start) },
      ]);
  }
  if (frame === 'object' || has('object') || (verb.speaks && has('clause') && cue.group.finite)) {
    const first = tagAt(sentence, end);
    if (
      !nominal.has(first) &&
      first !== 'quote' &&
      first !== 'object' &&
      first !== 'that' &&
      first !== 'question'
    )
      return null;
    if (first === 'that' && !has('object')) return null;
    const stop = quotedEnd(sentence, end) ?? objectEnd(grammar, sentence, end);
    return found(cue, `${kind} object${has('object') || frame ? '' : ' bare'}`, source, [
      { start: end, end: stop },
    ]);
  }
  return null;
}

/** A quotation that is a sentence of its own is all that is said: “You lie!” at the mayor. */
function quotedEnd(sentence: Sentence, start: number): number | null {
  const quoted = sentence[start]?.quoted;
  if (!quoted) return null;
  const next = tagAt(sentence, start + 1);
  const closed =
    quoted.ends !== 'open' ||
    next === 'preposition' ||
    next === 'subordinator' ||
    next === 'adverb';
  return closed && next !== 'quote' ? start + 1 : null;
}

function isAtEnd(sentence: Sentence, from: number): boolean {
  return sentence.length - from < 25;
}

/** ", who said …,": what is said ends with the aside. */
function isInAside(sentence: Sentence, source: Stretch | null): boolean {
  if (!source) return false;
  const relative =
    tagAt(sentence, source.start) === 'relative' && tagAt(sentence, source.start - 1) === 'comma';
  const before = sentence[source.start - 1];
  return (
    relative ||
    (before?.tag === 'subordinator' && source.start === 1) ||
    (before?.lower === 'as' && tagAt(sentence, source.start - 2) === 'comma')
  );
}

/** "was accused by Roe", "is expected to". */
function passive(grammar: Grammar, sentence: Sentence, cue: Cue): Found | null {
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
  if (verb.frames.has('clause') && tagAt(sentence, end) === 'that')
    return found(cue, 'passive that', null, [
      { start: end, end: clauseEnd(grammar, sentence, end, false) },
    ]);
  return null;
}

/** "a plan backed by Roe". */
function reduced(grammar: Grammar, sentence: Sentence, cue: Cue): Found | null {
  const { end } = cue;
  if (!grammar.agent.has(sentence[end]?.lower ?? '')) return null;
  const content = phraseEndingAt(grammar, sentence, cue.group.start);
  const source = { start: end + 1, end: wholePhraseEnd(sentence, end + 1, sentence.length) };
  if (!content || source.end <= source.start) return null;
  return found(cue, 'reduced passive', source, [content]);
}

export { isTrailingSpeech };
