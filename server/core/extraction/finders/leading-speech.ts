import { clauseEnd, clauseStart, objectEnd, seekClause } from '../syntax/content.ts';
import type { Frame, Grammar } from '../syntax/grammar.ts';
import { nounPhraseEnd } from '../syntax/noun-phrase.ts';
import { nominal, tagAt, verbal, type Sentence, type Stretch } from '../syntax/word.ts';
import type { Found } from './found.ts';
import { found, type Cue } from './verb-cue.ts';

/** Content that starts after a verb, over who was told and when. */
export function laterContent(
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

export function leadingSpeech(
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
  if (frame === null && (has('clause') || has('that') || has('quote'))) {
    const start = laterContent(grammar, sentence, cue);
    const first = start === null ? null : tagAt(sentence, start);
    const open =
      start !== null &&
      (first === 'that' ||
        first === 'question' ||
        first === 'quote' ||
        sentence[start]?.lower === 'if');
    if (start !== null && (has('clause') || (open && (has('that') || first === 'quote')))) {
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
